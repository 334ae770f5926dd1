"""What a service desk is: plain Python without Qt, SQL, network or clock."""

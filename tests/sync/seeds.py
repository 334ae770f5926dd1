"""Seeds of the simulation that failed once, with what they showed."""

KEPT = {
    # seed: what it showed. 10, 20, 60 and 63 show it again when the mend is taken back; since the others failed, the people of
    # the house have learned to do more, so their runs are not the same any more.
    3: "a computer that a restored hub does not know any more, found out in the middle of an exchange",
    10: "work on what a restored hub says has moved waited for its maker for ever",
    20: "own words of a handed-over ticket were blanked, so a restored hub could not have the hand-over again",
    24: "two exchanges of one home: an edit of a customer's lost ticket went before the ticket had come back",
    50: "work that followed a ticket to another space was folded onto what stood in the old one",
    54: "a hand-over that a restored hub lost was forgotten, and with it every word of the ticket",
    57: "nothing more to exchange, but a duty had just carried something on",
    59: "a file of something erased, on a computer that never had files",
    60: "a customer's answers waited for a copy that came from another space by then",
    63: "own words came back blank after a lost answer, and were forgotten",
    134: "a ticket that came back from another space with a restored hub was shown in neither",
    140: "work on a ticket that somebody else had moved in the hub's new history was stuck",
    240: "others' words were kept aside for ever once their author kept them aside himself",
    296: "who was asked answered offline, the ticket was handed over and asked somebody else: his answer reached nobody",
    334: "a crash right after a hand-over",
    526: "handed over and back around a restored hub: new work on it stood for a moment without a confirmed form",
    551: "what was erased again at a restored hub stayed kept aside where the hub was read anew",
    582: "two programs carried the same copy after: the hub kept the one, whoever folded its log the other",
    689: "the same, with work in the space it came to",
    1_142: "an erased message was kept aside by others for a maker who must not bring it any more",
    1_487: "an answer waited for ever for the copy of a ticket that was erased while the hub was set back",
    2_133: "hub and maker's computer were both set back: work on the request that neither has any more waited for ever",
    2_566: "the hub was set back between an exchange and its check, which took that for a mistake of its own",
    2_692: "a right that ended in the middle of a duty ended the duties of all other spaces",
    6_359: "one process of a home acknowledged a push that another had seen undone, at a hub of the same length again",
    8_141: "what was let go at a hub that had been set back unnoticed was what that hub needed again",
    10_941: "work on the root waited in one space while another's log spoke of it",
    11_599: "the same, around a restored hub",
    11_825: "four changes that were kept aside were lost with their computer, rightly",
    11_941: "a hand-over was acknowledged while work waited elsewhere",
    100_483: "words for a ticket that its team has erased meanwhile are kept aside, rightly",
    900_422: "words that a restored hub lost came again in a space that who kept them aside does not read",
    900_861: "the oldest word of a ticket that was to go elsewhere was that it had gone",
    900_274: "what was let go while an exchange was under way was taken for a difference",
}

OPEN: dict[int, str] = {}
"""What is not mended yet."""

using OpenXla.Ir.Definitions;
using OpenXla.Ir.Testing.SelfTest.Plans;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>Chooses how regions are filled, and prefers what has succeeded.</summary>
internal sealed class RegionHabits
{
    private readonly Dictionary<(string, int), List<RegionChoice>> _good = [];
    private readonly List<RegionChoice> _recent = [];
    private readonly List<string> _terminators = [];
    private int _next;

    public RegionHabits(IEnumerable<OperationInfo> ops)
    {
        foreach (var op in ops)
            if (op.Is(OperationTraits.Terminator) && op.Definition is { Successors.Count: 0 }) _terminators.Add(op.Name);
    }

    public RegionChoice Choose(OperationInfo info, OperationDefinition definition, int index, SelfTestRandom random)
    {
        if (_good.TryGetValue((info.Name, index), out var good) && random.Chance(70)) return random.Pick(good);
        // What fits other operations of the dialect often fits this one.
        if (_recent.Count > 0 && random.Chance(60)) return random.Pick(_recent) with { Op = info.Name, Region = index };
        int arguments = random.Next(RegionIdeas.Count), operands = random.Next(RegionIdeas.Count);
        var terminator = definition.ImplicitTerminator is { } known && random.Chance(90) ? known
            : info.Is(OperationTraits.NoTerminator) ? null
            : _terminators.Count > 0 && random.Chance(88) ? random.Pick(_terminators) : OpPlan.EndName;
        return new RegionChoice(info.Name, index, arguments, terminator, operands);
    }

    public void Remember(IEnumerable<RegionChoice> choices)
    {
        foreach (var choice in choices)
        {
            if (!_good.TryGetValue((choice.Op, choice.Region), out var good)) _good.Add((choice.Op, choice.Region), good = []);
            if (good.Count < 32 && !good.Contains(choice)) good.Add(choice);
            if (_recent.Count < 64) _recent.Add(choice);
            else _recent[_next++ % 64] = choice;
        }
    }
}

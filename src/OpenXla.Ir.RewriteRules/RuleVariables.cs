using Antlr4.Runtime;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Rewriting.Declarative;

namespace OpenXla.Ir.RewriteRules;

/// <summary>The variables of a rule, by name with its sign: <c>%x</c>, <c>!t</c>, <c>#a</c>, <c>^body</c>.</summary>
internal sealed class RuleVariables
{
    private readonly List<PlanVariable> _all = [];
    private readonly Dictionary<string, (int Number, bool IsRange)> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);

    internal IReadOnlyList<PlanVariable> All => _all;

    internal int Constant(object value) => Add(new PlanVariable(value.ToString() ?? "", value));

    internal int Unnamed(string what) => Add(new PlanVariable(what));

    /// <summary>The variable of a name where it is matched: the same name again means the same thing.</summary>
    internal int Match(string name, bool isRange, int position)
    {
        if (!_byName.TryGetValue(name, out var known)) return Define(name, isRange, position);
        if (known.IsRange != isRange) throw new RuleException(position, $"'{name}' is {(known.IsRange ? "a range" : "one")} elsewhere, and can't be {(isRange ? "a range" : "one")} here");
        return known.Number;
    }

    /// <summary>A name that must be new.</summary>
    internal int Define(string name, bool isRange, int position)
    {
        int number = Add(new PlanVariable(name));
        if (!_byName.TryAdd(name, (number, isRange))) throw new RuleException(position, $"'{name}' stands for something already");
        return number;
    }

    internal int Use(string name, int position)
    {
        if (_byName.TryGetValue(name, out var known)) return known.Number;
        var search = new SimilarName(name);
        foreach (var other in _byName.Keys)
            if (other[0] == name[0]) search.Consider(other);
        throw new RuleException(position, $"'{name}' stands for nothing here", search.Best is { } best ? $"did you mean '{best}'?" : "what a rule uses it must match or make before");
    }

    internal int Use(IToken token) => Use(token.Text, token.StartIndex);

    /// <summary>Notes which operation a name is a result of.</summary>
    internal void SetOwner(string name, int operation) => _owners[name] = operation;

    internal int? OwnerOf(string name) => _owners.TryGetValue(name, out int operation) ? operation : null;

    private int Add(PlanVariable variable)
    {
        _all.Add(variable);
        return _all.Count - 1;
    }
}

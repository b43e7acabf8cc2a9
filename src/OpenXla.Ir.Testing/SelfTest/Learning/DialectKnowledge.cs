using OpenXla.Ir.Testing.SelfTest.Palettes;
using OpenXla.Ir.Testing.SelfTest.Plans;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>What learning has found out about a dialect. Does not change any more once modules are made.</summary>
internal sealed class DialectKnowledge(string dialect, Palette palette)
{
    private readonly Dictionary<string, List<OpPlan>> _plans = new(StringComparer.Ordinal);
    private readonly List<string> _covered = [];
    private readonly Dictionary<string, Definitions.OperationDefinition> _definitions = new(StringComparer.Ordinal);

    public string Dialect { get; } = dialect;

    public Palette Palette { get; } = palette;

    /// <summary>Operations that have no definition as a table, and those that no valid instance was found for.</summary>
    public List<string> NotCovered { get; } = [];

    public List<string> TypesNotCovered { get; } = [];

    public List<string> AttributesNotCovered { get; } = [];

    public int OpCount { get; set; }

    public int TypeCount { get; set; }

    public int AttributeCount { get; set; }

    /// <summary>Faults that showed while learning, not as a module.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Operations whose custom form leaves something out that valid ones can have.</summary>
    public SortedSet<string> Lossy { get; } = new(StringComparer.Ordinal);

    /// <summary>Operations in whose regions the custom form does not show what else stands there.</summary>
    public HashSet<string> Closed { get; } = new(StringComparer.Ordinal);

    /// <summary>Operations whose custom form does not show attributes that are no part of the definition.</summary>
    public HashSet<string> Bare { get; } = new(StringComparer.Ordinal);

    /// <summary>Attributes that an operation is the same without, after it was written and read.</summary>
    public HashSet<(string Op, string Attribute)> Droppable { get; } = [];

    /// <summary>Operations and their attributes of which the custom form leaves some values out, as it does one that says the same as none.</summary>
    public HashSet<(string Operation, string Attribute)> Unsaid { get; } = [];

    /// <summary>Definitions of symbols, each under its own name, which modules that refer to them bring along.</summary>
    public Dictionary<string, OpPlan> Symbols { get; } = new(StringComparer.Ordinal);

    /// <summary>The dialect's operations that plans exist for.</summary>
    public IReadOnlyList<string> Covered => _covered;

    public IReadOnlyList<OpPlan> PlansFor(string op) => _plans.TryGetValue(op, out var plans) ? plans : [];

    /// <summary>Keeps a plan under each of the dialect's operations in it.</summary>
    public void Add(OpPlan plan, int limit)
    {
        foreach (var name in plan.All().Select(op => op.Name).Distinct())
        {
            if (!name.StartsWith(Dialect, StringComparison.Ordinal) || name.Length <= Dialect.Length || name[Dialect.Length] != '.') continue;
            if (!_plans.TryGetValue(name, out var plans))
            {
                _plans.Add(name, plans = []);
                _covered.Add(name);
            }
            if (plans.Count < limit) plans.Add(plan);
        }
    }

    /// <summary>The definition of one of the dialect's operations.</summary>
    public Definitions.OperationDefinition? Definition(string op) => _definitions.GetValueOrDefault(op);

    public void Define(OperationInfo op)
    {
        if (op.Definition is { } definition) _definitions[op.Name] = definition;
    }

    public void Complete() => _covered.Sort(StringComparer.Ordinal);
}

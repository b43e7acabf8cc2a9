using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Makes an operation before the root.</summary>
public sealed record CreateStep : PlanStep
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The variable that the operation is; -1 for none.</summary>
    public int Variable { get; init; } = -1;

    /// <summary>The variables that are its operands, in groups of the operation's definition where <see cref="IsGrouped"/>.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Operands { get; init; } = [];

    /// <summary>Whether the sizes of the groups are told the operation.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>The attributes, as variables.</summary>
    public IReadOnlyList<(string Name, int Variable)> Attributes { get; init; } = [];

    /// <summary>The variables that are the types of its results; null where they follow from the rest.</summary>
    public IReadOnlyList<int>? ResultTypes { get; init; }

    /// <summary>The operation whose types are taken where the types do not follow from the rest; -1 for none.</summary>
    public int Replaced { get; init; } = -1;

    /// <summary>The results; null where nobody asks for them.</summary>
    public IReadOnlyList<PlanPart>? Results { get; init; }

    /// <summary>The variables that are regions, which it takes over.</summary>
    public IReadOnlyList<int> Regions { get; init; } = [];

    /// <summary>The variables that are its successors.</summary>
    public IReadOnlyList<int> Successors { get; init; } = [];

    internal override bool Run(Bindings bindings)
    {
        var rewriter = bindings.Rewriter;
        var state = rewriter.NewState(Name);
        var sizes = new int[Operands.Count];
        for (int i = 0; i < sizes.Length; i++)
        {
            var values = bindings.Values(Operands[i]);
            sizes[i] = values.Length;
            state.AddOperands(values);
        }
        if (IsGrouped) state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(sizes));
        foreach (var (name, variable) in Attributes)
        {
            var attribute = bindings.GetAttribute(variable);
            if (DefinitionFit.Problem(state.Info, name, attribute) is { } wrong) return bindings.NoMatch($"'{Name}' can't be made: {wrong}");
            state.AddAttribute(name, attribute);
        }
        if (!AddTypes(state, bindings, out var reason)) return bindings.NoMatch($"'{Name}' can't be made: {reason}");
        foreach (int successor in Successors) state.Successors.Add(bindings.Get<Block>(successor));
        state.RegionCount = Math.Max(Regions.Count, state.Info.Definition?.Regions.Count(static r => !r.IsVariadic) ?? 0);
        var regions = Regions.Select(bindings.Get<Region>).ToArray();
        if (regions.Any(static r => r.Owner.IsErased)) throw new PlanException("a region has been erased");
        var op = Operation.Create(state);
        if (DefinitionFit.Problem(op) is { } problem)
        {
            op.Erase();
            return bindings.NoMatch($"'{Name}' can't be made: {problem}");
        }
        rewriter.Insert(op);
        bindings.Created(op);
        for (int i = 0; i < regions.Length; i++)
        {
            bindings.HasChanged = true;
            rewriter.InlineRegion(regions[i], op.GetRegion(i));
        }
        bindings.Set(Variable, op);
        return BindResults(op, bindings);
    }

    private bool AddTypes(OperationState state, Bindings bindings, out string reason)
    {
        reason = "";
        if (ResultTypes is not null)
        {
            foreach (int variable in ResultTypes)
                foreach (var type in bindings.TypesOf(variable)) state.ResultTypes.Add(type);
            return true;
        }
        try
        {
            if (Declarative.ResultTypes.Infer(state)) return true;
        }
        catch (TypeInferenceException failure)
        {
            reason = failure.Message;
            return false;
        }
        if (Replaced < 0) return true;
        foreach (var result in bindings.GetOperation(Replaced).Results)
        {
            if (bindings.Rewriter.ConvertType(result.Type) is not { } type)
            {
                reason = $"type {result.Type} can't be converted";
                return false;
            }
            state.ResultTypes.Add(type);
        }
        return true;
    }

    private bool BindResults(Operation op, Bindings bindings)
    {
        if (Results is null) return true;
        var parts = PlanPart.Split(Results.Select(static r => r.IsRange).ToArray(), op.ResultCount, []);
        if (parts is null) return bindings.NoMatch($"the new '{Name}' has {op.ResultCount} results, but {Results.Count} are named");
        for (int i = 0; i < parts.Length; i++)
        {
            var (start, count) = parts[i];
            bindings.Set(Results[i].Variable, Results[i].IsRange ? op.Results.ToArray()[start..(start + count)] : op.GetResult(start));
        }
        return true;
    }
}

using System.Runtime.InteropServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>What an operation must be, and what of it is worth remembering. A failed match says which part it was.</summary>
public sealed record OperationShape
{
    /// <summary>The variable that it is; -1 for none.</summary>
    public int Variable { get; init; } = -1;

    /// <summary>The name; null for any operation.</summary>
    public string? Name { get; init; }

    /// <summary>Where it is, seen from the root: <c>operand #1</c>; empty for the root itself.</summary>
    public string Path { get; init; } = "";

    /// <summary>The operands; null for any.</summary>
    public IReadOnlyList<OperandShape>? Operands { get; init; }

    /// <summary>How many of <see cref="Operands"/> each operand group of the operation's definition has; null where its groups need no sizes.</summary>
    public IReadOnlyList<int>? OperandGroups { get; init; }

    public IReadOnlyList<AttributeShape> Attributes { get; init; } = [];

    /// <summary>The types of the results; null for any.</summary>
    public IReadOnlyList<PlanPart>? ResultTypes { get; init; }

    /// <summary>The results themselves; null for any.</summary>
    public IReadOnlyList<PlanPart>? Results { get; init; }

    /// <summary>The variables that are its regions; null for any.</summary>
    public IReadOnlyList<int>? Regions { get; init; }

    /// <summary>The variables that are its successors; null for any.</summary>
    public IReadOnlyList<int>? Successors { get; init; }

    internal bool Match(Operation op, Bindings bindings)
    {
        if (Name is not null && op.Name != Name) return bindings.NoMatch(this, $"must be '{Name}', but is '{op.Name}'");
        return bindings.Bind(Variable, op, this, "the operation") && MatchOperands(op, bindings) && MatchAttributes(op, bindings) && MatchResults(op, bindings) && MatchBodies(op, bindings);
    }

    private bool MatchOperands(Operation op, Bindings bindings)
    {
        if (Operands is null) return true;
        if (OperandGroups is not null) return MatchGroups(op, OperandGroups, Operands, bindings);
        var ranges = Operands.Select(o => o.IsRange).ToArray();
        var parts = PlanPart.Split(ranges, op.OperandCount, GroupsOf(op, "operandSegmentSizes", ranges));
        if (parts is null) return bindings.NoMatch(this, $"has {op.OperandCount} operands, which are not the {Expected(ranges)} of the pattern");
        for (int i = 0; i < parts.Length; i++)
            if (!MatchOperand(op, Operands[i], parts[i].Start, parts[i].Count, bindings)) return false;
        return true;
    }

    private bool MatchGroups(Operation op, IReadOnlyList<int> groups, IReadOnlyList<OperandShape> operands, Bindings bindings)
    {
        if (op.GetAttribute("operandSegmentSizes") is not DenseArrayAttr sizes || sizes.Count != groups.Count) return bindings.NoMatch(this, "does not say how its operands are grouped");
        int start = 0;
        int first = 0;
        for (int group = 0; group < groups.Count; group++)
        {
            var members = operands.Skip(first).Take(groups[group]).ToArray();
            int size = (int)sizes.GetInt64(group);
            var parts = PlanPart.Split(Array.ConvertAll(members, static m => m.IsRange), size, []);
            if (parts is null) return bindings.NoMatch(this, $"has {size} operands in group #{group}, which are not those of the pattern");
            for (int i = 0; i < parts.Length; i++)
                if (!MatchOperand(op, members[i], start + parts[i].Start, parts[i].Count, bindings)) return false;
            start += size;
            first += groups[group];
        }
        return true;
    }

    private static string Expected(bool[] ranges)
    {
        int fixedCount = ranges.Count(static r => !r);
        return fixedCount == ranges.Length ? $"{fixedCount}" : $"{fixedCount} or more";
    }

    /// <summary>The sizes of groups, which only matter where several are open.</summary>
    private static int[] GroupsOf(Operation op, string name, bool[] ranges) =>
        ranges.Count(static r => r) > 1 && op.GetAttribute(name) is DenseArrayAttr { ElementType: IntegerType { Width: 32, IsSignless: true } } sizes ? MemoryMarshal.Cast<byte, int>(sizes.Data).ToArray() : [];

    private bool MatchOperand(Operation op, OperandShape operand, int start, int count, Bindings bindings)
    {
        if (operand.IsRange)
        {
            var values = new Value[count];
            for (int i = 0; i < count; i++) values[i] = op.GetOperand(start + i);
            return bindings.Bind(operand.Variable, values, this, $"operands from #{start}")
                && (operand.Type < 0 || bindings.Bind(operand.Type, Array.ConvertAll(values, static v => v.Type), this, $"the types of the operands from #{start}"))
                && (operand.DefinedBy is null || MatchAllResults(values, start, operand.DefinedBy, bindings));
        }
        var value = op.GetOperand(start);
        if (!bindings.Bind(operand.Variable, value, this, $"operand #{start}")) return false;
        if (operand.Type >= 0 && !bindings.Bind(operand.Type, value.Type, this, $"the type of operand #{start}")) return false;
        if (operand.DefinedBy is not { } definition) return true;
        if (value.DefiningOp is not { } defining) return bindings.NoMatch(this, $"operand #{start} must be a result of {definition.NameText}, but is an argument of a block");
        if (operand.ResultNumber >= 0 && value.Index != operand.ResultNumber) return bindings.NoMatch(this, $"operand #{start} must be result #{operand.ResultNumber} of {definition.NameText}, but is result #{value.Index}");
        return definition.Match(defining, bindings);
    }

    private bool MatchAllResults(Value[] values, int start, OperationShape definition, Bindings bindings)
    {
        if (values.Length == 0 || values[0].DefiningOp is not { } defining || !values.AsSpan().SequenceEqual(defining.Results.ToArray()))
            return bindings.NoMatch(this, $"the operands from #{start} must be all results of {definition.NameText}");
        return definition.Match(defining, bindings);
    }

    internal string NameText => Name is null ? "an operation" : $"'{Name}'";

    private bool MatchAttributes(Operation op, Bindings bindings)
    {
        foreach (var attribute in Attributes)
        {
            var value = op.GetAttribute(attribute.Name);
            if (attribute.IsAbsent)
            {
                if (value is not null) return bindings.NoMatch(this, $"must have no attribute '{attribute.Name}', but it is {value}");
                continue;
            }
            if (value is null) return bindings.NoMatch(this, $"has no attribute '{attribute.Name}'");
            if (attribute.Variable >= 0 && !bindings.Bind(attribute.Variable, value, this, $"attribute '{attribute.Name}'")) return false;
            if (attribute.Type < 0) continue;
            if (value is not ITypedAttribute { Type: var type }) return bindings.NoMatch(this, $"attribute '{attribute.Name}' has no type");
            if (!bindings.Bind(attribute.Type, type, this, $"the type of attribute '{attribute.Name}'")) return false;
        }
        return true;
    }

    private bool MatchResults(Operation op, Bindings bindings)
    {
        if (Results is not null)
        {
            if (SplitResults(op, Results) is not { } parts) return bindings.NoMatch(this, $"has {op.ResultCount} results, but the pattern names {Results.Count}");
            for (int i = 0; i < parts.Length; i++)
            {
                var (start, count) = parts[i];
                object result = Results[i].IsRange ? op.Results.ToArray()[start..(start + count)] : op.GetResult(start);
                if (!bindings.Bind(Results[i].Variable, result, this, $"result #{start}")) return false;
            }
        }
        if (ResultTypes is null) return true;
        if (SplitResults(op, ResultTypes) is not { } types) return bindings.NoMatch(this, $"has {op.ResultCount} results, but the pattern has {ResultTypes.Count} types for them");
        for (int i = 0; i < types.Length; i++)
        {
            var (start, count) = types[i];
            object type = ResultTypes[i].IsRange ? op.Results.Types()[start..(start + count)] : op.GetResult(start).Type;
            if (!bindings.Bind(ResultTypes[i].Variable, type, this, $"the type of result #{start}")) return false;
        }
        return true;
    }

    private static (int Start, int Count)[]? SplitResults(Operation op, IReadOnlyList<PlanPart> parts)
    {
        var ranges = parts.Select(static p => p.IsRange).ToArray();
        return PlanPart.Split(ranges, op.ResultCount, GroupsOf(op, "resultSegmentSizes", ranges));
    }

    private bool MatchBodies(Operation op, Bindings bindings)
    {
        if (Regions is not null)
        {
            if (op.RegionCount != Regions.Count) return bindings.NoMatch(this, $"has {op.RegionCount} regions, but the pattern has {Regions.Count}");
            for (int i = 0; i < Regions.Count; i++)
                if (!bindings.Bind(Regions[i], op.GetRegion(i), this, $"region #{i}")) return false;
        }
        if (Successors is null) return true;
        if (op.SuccessorCount != Successors.Count) return bindings.NoMatch(this, $"has {op.SuccessorCount} successors, but the pattern has {Successors.Count}");
        for (int i = 0; i < Successors.Count; i++)
            if (!bindings.Bind(Successors[i], op.GetSuccessor(i), this, $"successor #{i}")) return false;
        return true;
    }
}

using OpenXla.Ir.Rewriting.Declarative;

namespace OpenXla.Ir.Dialects.Pdl.Execution;

/// <summary>The handles of a pattern as variables of a plan.</summary>
internal sealed class PatternVariables
{
    private readonly List<PlanVariable> _all = [];
    private readonly Dictionary<Value, int> _numbers = [];

    internal IReadOnlyList<PlanVariable> All => _all;

    /// <summary>The variable of a handle, made at its first mention; constants are known from the start.</summary>
    internal int Of(Value handle)
    {
        if (_numbers.TryGetValue(handle, out int known)) return known;
        object? constant = handle.DefiningOp switch
        {
            TypeOp { ConstantType: { } type } => type,
            TypesOp { ConstantTypes: { } types } => types.Elements.ToArray().Select(static t => ((TypeAttr)t).Value).ToArray(),
            AttributeOp { Value: { } attribute } => attribute,
            _ => null,
        };
        _all.Add(new PlanVariable(handle.DefiningOp?.Name ?? "", constant));
        return _numbers[handle] = _all.Count - 1;
    }

    internal int Of(Value? handle, int none) => handle is { } value ? Of(value) : none;

    internal bool Has(Value handle) => _numbers.ContainsKey(handle);

    internal int[] Of(OperandRange handles)
    {
        var numbers = new int[handles.Count];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = Of(handles[i]);
        return numbers;
    }

    internal int[] Of(ResultRange handles) => [.. handles.ToArray().Select(h => Of(h))];
}

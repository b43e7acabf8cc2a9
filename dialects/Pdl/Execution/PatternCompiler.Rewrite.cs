using OpenXla.Ir.Rewriting.Declarative;

namespace OpenXla.Ir.Dialects.Pdl.Execution;

/// <content>What a pattern does.</content>
internal sealed partial class PatternCompiler
{
    private List<PlanStep> Rewrite(RewriteOp rewrite)
    {
        var steps = new List<PlanStep>();
        if (rewrite.Function is { } name)
        {
            int[] arguments = [.. rewrite.Root is { } root ? [_variables.Of(root)] : Array.Empty<int>(), .. _variables.Of(rewrite.ExternalArgs)];
            steps.Add(new NativeStep(name, Find(rewrite, name), arguments, []));
            return steps;
        }
        foreach (var op in rewrite.BodyRegion.FirstBlock!.Operations)
            if (StepOf(op) is { } step) steps.Add(step);
        return steps;
    }

    private PlanStep? StepOf(Operation op) => op switch
    {
        // Handles of constants are known from the start, and a type that is not is that of what is replaced.
        AttributeOp or TypeOp or TypesOp => null,
        OperationOp operation => Create(operation),
        ResultOp or ResultsOp => ResultOf(op),
        RangeOp range => new RangeStep(_variables.Of(range.Arguments), PdlRangeType.ElementOf(range.Result.Type) is PdlTypeType, _variables.Of(range.Result)),
        ApplyNativeRewriteOp call => new NativeStep(call.Function, Find(call, call.Function), _variables.Of(call.Args), _variables.Of(call.Outputs)),
        EraseOp erase => new EraseStep(_variables.Of(erase.OpValue)),
        ReplaceOp { ReplOperation: { } by } replace => new ReplaceStep(_variables.Of(replace.OpValue), [_variables.Of(by)]),
        ReplaceOp replace => new ReplaceStep(_variables.Of(replace.OpValue), _variables.Of(replace.ReplValues)),
        _ => throw new UnsupportedPatternException(op, "can't be run"),
    };

    private CreateStep Create(OperationOp op)
    {
        var name = op.OpName!;
        var info = op.Context.GetOperation(name);
        if (!info.IsRegistered && info.Dialect is not { AllowsUnknownOperations: true } && !(info.Dialect is null && op.Context.AllowUnregisteredDialects))
            throw new UnsupportedPatternException(op, $"makes a '{name}', which no dialect has");
        bool isGrouped = info.Definition is { HasOperandSegments: true } definition && definition.Operands.Count == op.OperandValues.Count;
        var operands = _variables.Of(op.OperandValues);
        var attributes = new List<(string Name, int Variable)>();
        for (int i = 0; i < op.AttributeValues.Count; i++) attributes.Add((((StringAttr)op.AttributeValueNames[i]).Value, _variables.Of(op.AttributeValues[i])));
        bool hasTypes = op.TypeValues.Count > 0 && op.TypeValues.ToArray().All(IsKnown);
        return new CreateStep
        {
            Name = name,
            Variable = _variables.Of(op.Op),
            Operands = isGrouped ? [.. operands.Select(static o => (IReadOnlyList<int>)[o])] : [operands],
            IsGrouped = isGrouped,
            Attributes = attributes,
            ResultTypes = hasTypes ? _variables.Of(op.TypeValues) : null,
            Replaced = ReplacedBy(op) is { } replaced ? _variables.Of(replaced) : -1,
        };
    }

    private static bool IsKnown(Value type) => type.DefiningOp is not (TypeOp { ConstantType: null, ParentOp: RewriteOp } or TypesOp { ConstantTypes: null, ParentOp: RewriteOp });

    /// <summary>What an operation takes the place of.</summary>
    private static Value? ReplacedBy(OperationOp op)
    {
        foreach (var use in op.Op.Uses)
            if (use.Owner is ReplaceOp replace && use.Index > 0) return replace.OpValue;
        return null;
    }
}

using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>Which values are constants, found by folding with what is known of the operands.</summary>
public sealed class ConstantPropagation : SparseForwardAnalysis<ConstantValue>
{
    protected override ConstantValue EntryState(Value value) => ConstantValue.Unknown;

    protected override void VisitOperation(Operation op, ReadOnlySpan<ConstantValue> operands)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op is IConstantLike constant)
        {
            Join(op.GetResult(0), ConstantValue.Of(constant.ConstantValue, op.Info.Dialect));
            return;
        }
        // What an operation with regions gives is not found by looking at its operands.
        if (op.RegionCount > 0 || op is not IFoldable foldable)
        {
            SetToEntryState(op.Results.ToArray());
            return;
        }
        var constants = new IrAttribute?[operands.Length];
        for (int i = 0; i < constants.Length; i++) constants[i] = operands[i].Value;
        var (before, attributes) = (op.Operands.ToArray(), op.AllAttributes);
        var result = foldable.Fold(constants);
        if (result.IsInPlace) Restore(op, before, attributes);
        if (result.IsNone || result.IsInPlace)
        {
            SetToEntryState(op.Results.ToArray());
            return;
        }
        for (int i = 0; i < op.ResultCount; i++)
        {
            if (result[i].Attribute is { } attribute) Join(op.GetResult(i), ConstantValue.Of(attribute, op.Info.Dialect));
            else JoinFrom(ProgramPoint.At(op), op.GetResult(i), result[i].Value);
        }
    }

    /// <summary>The constants are those of a simulated run; what they would change the operation to holds for that run only.</summary>
    private static void Restore(Operation op, Value[] operands, DictionaryAttr attributes)
    {
        op.SetOperands(operands);
        foreach (var entry in op.AllAttributes.Entries)
            if (attributes.Get(entry.Name) is null) op.RemoveAttribute(entry.Name);
        foreach (var entry in attributes.Entries) op.SetAttribute(entry.Name, entry.Value);
    }
}

using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Where the variable is no longer in memory, each value that it gets is named instead.</summary>
public sealed partial class DbgDeclareIntrinsic : IPromotableUser
{
    public bool CanRemoveUses(IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout) => true;

    public bool WantsStoredValues => true;

    /// <summary><c>store %v, %p ⇒ dbg.value #variable = %v</c></summary>
    public void VisitStoredValues(IReadOnlyList<(Operation Store, Value Value)> stored, OpBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var (store, value) in stored)
        {
            // What the slot holds may have been computed behind the store.
            var after = value.DefiningOp is { } source && source.Block == store.Block && store.IsBeforeInBlock(source) ? source : store;
            builder.SetInsertionPointAfter(after);
            builder.Location = Location;
            CreateValue(builder, value);
        }
    }

    internal void CreateValue(OpBuilder builder, Value value) => DbgValueIntrinsic.Create(builder, value, Variable, LocationExpression);
}

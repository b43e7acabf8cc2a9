using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Where a value goes, a debugger learns that it has been optimised away.</summary>
public sealed partial class DbgValueIntrinsic : IPromotableUser
{
    public bool CanRemoveUses(IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(uses);
        return uses.Count == 1 && uses.First().Value == Value;
    }

    /// <summary><c>dbg.value = %p ⇒ dbg.value = undef</c></summary>
    public bool RemoveUses(IReadOnlyCollection<OpOperand> uses, OpBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.SetInsertionPoint(this);
        builder.Location = Value.Location;
        Value = UndefOp.Create(builder, Value.Type).Res;
        return false;
    }
}

using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Goes when all that use the result go.</summary>
public sealed partial class AddrSpaceCastOp : IPromotableUser
{
    public bool CanRemoveUses(IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout) => IPromotableUser.DependsOnUsers(this, dependent);
}

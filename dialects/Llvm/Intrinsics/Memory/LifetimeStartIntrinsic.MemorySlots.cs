using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Says nothing of values, so it goes with the memory.</summary>
public sealed partial class LifetimeStartIntrinsic : IPromotableUser
{
    public bool CanRemoveUses(IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout) => true;
}

using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Quotient of signed integers, towards zero.</summary>
[Op("llvm.sdiv")]
public sealed partial class SDivOp : ExactOp, ISpeculatable
{
    public Speculatability Speculatability => Divisors.OfSigned(Rhs);
}

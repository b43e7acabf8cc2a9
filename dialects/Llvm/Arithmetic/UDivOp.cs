using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Quotient of unsigned integers.</summary>
[Op("llvm.udiv")]
public sealed partial class UDivOp : ExactOp, ISpeculatable
{
    public Speculatability Speculatability => Divisors.OfUnsigned(Rhs);
}

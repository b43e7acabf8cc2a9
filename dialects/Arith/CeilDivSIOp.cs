using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Signed quotient, rounded up.</summary>
[Op("arith.ceildivsi")]
public sealed partial class CeilDivSIOp : IntegerBinaryOp, INoMemoryEffect, ISpeculatable
{
    public Speculatability Speculatability => Divisors.OfSigned(Rhs);
}

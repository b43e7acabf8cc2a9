using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Unsigned quotient, rounded up.</summary>
[Op("arith.ceildivui")]
public sealed partial class CeilDivUIOp : IntegerBinaryOp, INoMemoryEffect, ISpeculatable
{
    public Speculatability Speculatability => Divisors.OfUnsigned(Rhs);
}

namespace OpenXla.Ir.Passes.Arith.IntRangeNarrowing;

/// <summary>In which ways of reading them all values of a range survive the loss of high bits.</summary>
[Flags]
internal enum CastKind
{
    None = 0,
    Signed = 1,
    Unsigned = 2,
    Both = Signed | Unsigned,
}

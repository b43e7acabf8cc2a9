namespace OpenXla.Ir.Dialects.Index.Folding;

/// <summary>Which bounds must agree for a range of 32 bits to be the low half of one of 64.</summary>
internal enum IndexReading
{
    Both,
    Signed,
    Unsigned,
}

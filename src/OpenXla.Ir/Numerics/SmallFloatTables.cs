namespace OpenXla.Ir.Numerics;

/// <summary>Conversions of one format of at most eight bits, by look-up in both directions.</summary>
internal sealed class SmallFloatTables
{
    private readonly float[] _toSingle = new float[256];
    private readonly byte[] _fromUpperHalf = new byte[1 << 16];

    public SmallFloatTables(FloatFormat format)
    {
        uint mask = (uint)format.WidthMask;
        for (uint bits = 0; bits < 256; bits++)
            _toSingle[bits] = new FloatBits(format, bits & mask).ToSingle();
        for (uint upper = 0; upper < 1 << 16; upper++)
        {
            float value = BitConverter.UInt32BitsToSingle(upper << 16);
            _fromUpperHalf[upper] = (byte)FloatBits.FromSingle(format, value).Bits;
        }
    }

    public float ToSingle(byte bits) => _toSingle[bits];

    /// <remarks>
    /// The lower half of the single is folded into one sticky bit. The eight significand bits left are more than the
    /// precision (at most five) plus guard and sticky, so the result is still correctly rounded.
    /// </remarks>
    public byte FromSingle(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        uint sticky = (bits & 0xFFFF) != 0 ? 1u : 0u;
        return _fromUpperHalf[bits >> 16 | sticky];
    }
}

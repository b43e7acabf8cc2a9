namespace OpenXla.Ir.Numerics;

/// <summary>Appends to a span known to be long enough. Each method returns the length so far.</summary>
internal ref struct AsciiWriter(Span<byte> destination)
{
    private readonly Span<byte> _destination = destination;
    private int _length;

    public int Add(char character)
    {
        _destination[_length++] = (byte)character;
        return _length;
    }

    public int Add(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_destination[_length..]);
        return _length += text.Length;
    }

    public int Number(ulong value, int minDigits)
    {
        int count = minDigits;
        for (ulong rest = value; count < 20 && rest >= (ulong)PowersOfTen.Small(count);)
            count++;
        Digits(value, count);
        return _length;
    }

    public int Hex(UInt128 value)
    {
        Add("0x"u8);
        int nibbles = Math.Max(1, (131 - (int)UInt128.LeadingZeroCount(value)) / 4);
        for (int i = nibbles - 1; i >= 0; i--)
            _destination[_length++] = "0123456789ABCDEF"u8[(int)(uint)(value >> (4 * i) & 0xF)];
        return _length;
    }

    /// <summary>One digit, the point, the rest, and zeros up to <paramref name="minFraction"/>.</summary>
    public int Significand(DecimalDigits digits, int minFraction)
    {
        Fixed(digits.Digits, digits.Count, digits.Count - 1);
        if (digits.Count == 1)
            Add('.');
        for (int fraction = digits.Count - 1; fraction < minFraction; fraction++)
            Add('0');
        return _length;
    }

    /// <summary>All digits, with the point before the last <paramref name="places"/> of them.</summary>
    public int Fixed(UInt128 digits, int count, int places)
    {
        if (places == 0)
        {
            Digits(digits, count);
            return _length;
        }
        int start = _length;
        Digits(digits, count);
        var fraction = _destination.Slice(start + count - places, places);
        fraction.CopyTo(_destination[(start + count - places + 1)..]);
        _destination[start + count - places] = (byte)'.';
        return ++_length;
    }

    private void Digits(UInt128 value, int count)
    {
        int end = _length + count;
        int i = end;
        while (value > ulong.MaxValue)
        {
            var (rest, digit) = UInt128.DivRem(value, 10);
            _destination[--i] = (byte)('0' + (int)(uint)digit);
            value = rest;
        }
        ulong small = (ulong)value;
        while (i > _length)
        {
            _destination[--i] = (byte)('0' + small % 10);
            small /= 10;
        }
        _length = end;
    }
}

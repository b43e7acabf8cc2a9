using System.Numerics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>An integer of 1 to 2^24-1 bits: <c>i32</c>, <c>si8</c>, <c>ui64</c>. Width 0 is legal too, as upstream has it.</summary>
public sealed record IntegerType(int Width, Signedness Signedness = Signedness.Signless) : IrType
{
    /// <summary>The widest integer: 2^24 - 1 bits.</summary>
    public const int MaxWidth = (1 << 24) - 1;

    public static readonly IntegerType I1 = new(1);
    public static readonly IntegerType I8 = new(8);
    public static readonly IntegerType I16 = new(16);
    public static readonly IntegerType I32 = new(32);
    public static readonly IntegerType I64 = new(64);

    public override string Keyword => "builtin.integer";
    public bool IsSignless => Signedness == Signedness.Signless;
    public bool IsUnsigned => Signedness == Signedness.Unsigned;
    public bool IsSigned => Signedness == Signedness.Signed;

    /// <summary>Brings a number into the type's range by dropping high bits: two's complement, or plain for unsigned.</summary>
    public BigInteger Wrap(BigInteger value)
    {
        if (Width == 0) return BigInteger.Zero;
        if (Width <= 62 && value.GetBitLength() <= 62) return WrapSmall((long)value);
        var modulus = BigInteger.One << Width;
        value = BigInteger.Remainder(value, modulus);
        if (value.Sign < 0) value += modulus;
        return IsUnsigned || value < (modulus >> 1) ? value : value - modulus;
    }

    /// <summary>As <see cref="Wrap"/>, for widths from 1 to 63.</summary>
    internal long WrapSmall(long value)
    {
        int shift = 64 - Width;
        return IsUnsigned ? (long)((ulong)value << shift >> shift) : value << shift >> shift;
    }

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write(Signedness switch { Signedness.Signed => "si"u8, Signedness.Unsigned => "ui"u8, _ => "i"u8 });
        printer.Write(Width);
    }
}

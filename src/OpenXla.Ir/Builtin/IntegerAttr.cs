using System.Numerics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>An integer of an integer type or of <c>index</c>: <c>42 : i32</c>; <c>true</c> for i1.</summary>
public sealed record IntegerAttr : IrAttribute, ITypedAttribute
{
    public static readonly IntegerAttr True = new(1, IntegerType.I1);
    public static readonly IntegerAttr False = new(0, IntegerType.I1);

    private readonly long _small;
    private readonly BigInteger[]? _wide;

    /// <summary>Keeps the low bits of <paramref name="value"/> that fit the type.</summary>
    public IntegerAttr(long value, IrType type)
    {
        Type = type ?? throw new ArgumentNullException(nameof(type));
        if (type is not IntegerType integer) _small = RequireIndex(type, value);
        else if (integer.Width > 64 || (integer.Width == 64 && integer.IsUnsigned)) (_small, _wide) = Split(integer.Wrap(value));
        else _small = integer.Width switch { 64 => value, 0 => 0, _ => integer.WrapSmall(value) };
    }

    /// <inheritdoc cref="IntegerAttr(long, IrType)"/>
    public IntegerAttr(BigInteger value, IrType type)
    {
        Type = type ?? throw new ArgumentNullException(nameof(type));
        if (type is IntegerType integer) (_small, _wide) = Split(integer.Wrap(value));
        else _small = RequireIndex(type, (long)IntegerType.I64.Wrap(value));
    }

    public IrType Type { get; }

    /// <summary>The number: in two's complement range for signless and signed types, from 0 up for unsigned ones.</summary>
    public BigInteger Value => _wide is null ? _small : _wide[0];

    /// <summary>The number's low 64 bits: all of it where <see cref="FitsInt64"/> holds.</summary>
    public long Int64 => _wide is null ? _small : (long)(ulong)(_wide[0] & ulong.MaxValue);

    public bool FitsInt64 => _wide is null;
    public bool IsZero => _wide is null && _small == 0;
    public bool IsOne => _wide is null && (_small == 1 || (_small == -1 && Type is IntegerType { Width: 1, IsUnsigned: false }));
    public bool IsAllOnes => Type is IntegerType { IsUnsigned: true } unsigned ? Value == (BigInteger.One << unsigned.Width) - 1 : _wide is null && _small == -1;

    /// <summary>For i1: the truth.</summary>
    public bool Boolean => _wide is not null || _small != 0;

    public override string Keyword => "builtin.integer";
    protected internal override bool HasFixedText => true;

    public static IntegerAttr Of(bool value) => value ? True : False;
    public static IntegerAttr Index(long value) => new(value, IndexType.Instance);
    public static IntegerAttr I32(int value) => new(value, IntegerType.I32);
    public static IntegerAttr I64(long value) => new(value, IntegerType.I64);

    public bool Equals(IntegerAttr? other) =>
        ReferenceEquals(this, other) || (other is not null && _small == other._small && Type.Equals(other.Type) && Value == other.Value);

    /// <summary>The hash of a long is the same for n and ~n, as are 0 and the -1 that is true.</summary>
    public override int GetHashCode() => HashCode.Combine((int)_small, (int)(_small >> 32), Type);

    protected internal override void Print(AsmPrinter printer)
    {
        PrintWithoutType(printer);
        if (Type is IntegerType { Width: 1, IsSignless: true }) return;
        printer.Write(" : "u8);
        printer.PrintType(Type);
    }

    protected internal override void PrintNested(AsmPrinter printer)
    {
        if (Type is IntegerType { Width: 64, IsSignless: true }) PrintWithoutType(printer);
        else Print(printer);
    }

    protected internal override void PrintWithoutType(AsmPrinter printer)
    {
        if (Type is IntegerType { Width: 1, IsSignless: true }) printer.Write(Boolean ? "true"u8 : "false"u8);
        else if (_wide is null) printer.Write(_small);
        else printer.Write(_wide[0].ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(Type);

    private static long RequireIndex(IrType type, long value) =>
        type is IndexType ? value : throw new ArgumentException($"an integer attribute needs an integer or index type, not '{type}'", nameof(type));

    private static (long Small, BigInteger[]? Wide) Split(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? ((long)value, null) : (0, [value]);
}

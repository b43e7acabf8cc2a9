using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Evaluation;

public sealed partial class Tensor
{
    /// <summary>The bytes of the element at a position in row-major order.</summary>
    public ReadOnlySpan<byte> ElementBytes(int index) => Bytes.Slice(index * ElementSize, ElementSize);

    /// <summary>An element as an attribute: integer, float, or an array of two for complex.</summary>
    public IrAttribute GetAttribute(int index) => DenseElementsAttr.ReadElement(ElementType, ElementBytes(index));

    /// <summary>An integer or truth value; a float is truncated.</summary>
    public BigInteger GetBigInteger(int index)
    {
        if (Layout.IsFloat || Layout.IsComplex) return FloatToInteger.ToBigInteger(GetDouble(index));
        return Layout.Kind == ElementKind.WideInteger ? DenseElementsAttr.ReadInteger(ElementType, ElementBytes(index))
            : Layout.Kind == ElementKind.UInt64 ? Read<ulong>()[index] : GetInt64(index);
    }

    /// <summary>An integer or truth value as 64 bits.</summary>
    public long GetInt64(int index) => Layout.Kind switch
    {
        ElementKind.Boolean or ElementKind.UInt8 => Bytes[index],
        ElementKind.Int8 => (sbyte)Bytes[index],
        ElementKind.Int16 => Read<short>()[index],
        ElementKind.Int32 => Read<int>()[index],
        ElementKind.Int64 => Read<long>()[index],
        ElementKind.UInt16 => Read<ushort>()[index],
        ElementKind.UInt32 => Read<uint>()[index],
        ElementKind.UInt64 => checked((long)Read<ulong>()[index]),
        _ => checked((long)GetBigInteger(index)),
    };

    public bool GetBoolean(int index) => ElementBytes(index).ContainsAnyExcept((byte)0);

    /// <summary>The number nearest to an element; of a complex one the real part.</summary>
    public double GetDouble(int index) => Layout.Kind switch
    {
        ElementKind.Single => Read<float>()[index],
        ElementKind.Double => Read<double>()[index],
        ElementKind.NarrowFloat or ElementKind.WideFloat => FloatBits.FromBytes(Layout.Format!, ElementBytes(index)).ToDouble(),
        ElementKind.Complex => GetComplex(index).Real,
        // Conversions of BigInteger cut digits off; those of native numbers round.
        ElementKind.UInt64 => Read<ulong>()[index],
        ElementKind.WideInteger => FloatBits.Parse(FloatFormat.F64, GetBigInteger(index).ToString(System.Globalization.CultureInfo.InvariantCulture) + ".0").ToDouble(),
        _ => GetInt64(index),
    };

    public Complex GetComplex(int index)
    {
        if (!Layout.IsComplex) return GetDouble(index);
        var bytes = ElementBytes(index);
        int half = bytes.Length / 2;
        return new Complex(
            FloatBits.FromBytes(Layout.Format!, bytes[..half]).ToDouble(),
            FloatBits.FromBytes(Layout.Format!, bytes[half..]).ToDouble());
    }

    /// <summary>Sets an element to the nearest number of its type; integers take the integral part, saturated.</summary>
    public void SetDouble(int index, double value)
    {
        if (Layout.IsFloat) FloatBits.FromDouble(Layout.Format!, value).WriteBytes(WritableElement(index));
        else if (Layout.IsComplex) SetComplex(index, value);
        else SetBigInteger(index, FloatToInteger.Saturate(value, Layout));
    }

    public void SetComplex(int index, Complex value)
    {
        if (!Layout.IsComplex) throw new ArgumentException($"elements of type '{ElementType}' are not complex");
        var bytes = WritableElement(index);
        int half = bytes.Length / 2;
        FloatBits.FromDouble(Layout.Format!, value.Real).WriteBytes(bytes[..half]);
        FloatBits.FromDouble(Layout.Format!, value.Imaginary).WriteBytes(bytes[half..]);
    }

    /// <summary>Sets an element to an integer, wrapped to its width; floats take the nearest number.</summary>
    public void SetBigInteger(int index, BigInteger value)
    {
        if (Layout.IsFloat || Layout.IsComplex) SetDouble(index, (double)value);
        else if (Layout.Kind == ElementKind.Boolean) WritableElement(index)[0] = (byte)(value.IsEven ? 0 : 1);
        else DenseElementsAttr.WriteInteger(((ElementType as IntegerType) ?? IntegerType.I64).Wrap(value), WritableElement(index));
    }

    /// <summary>True where unused bits of a byte could hold something else than the layout says.</summary>
    private static bool NeedsCanonicalBits(ElementLayout layout) => layout.Kind == ElementKind.Boolean || layout.IsPartial || layout.Width % 8 != 0;

    /// <summary>Extends the sign or zeros into unused bits, as data from outside may have anything there.</summary>
    private void Canonicalize()
    {
        if (!NeedsCanonicalBits(Layout)) return;
        if (Layout.Kind == ElementKind.Boolean)
        {
            foreach (ref var element in WritableBytes) element &= 1;
        }
        else if (Layout.Kind == ElementKind.WideInteger)
        {
            for (int i = 0; i < Count; i++) SetBigInteger(i, DenseElementsAttr.ReadInteger(ElementType, ElementBytes(i)));
        }
        else if (Layout.Format is { } format)
        {
            byte mask = (byte)((1 << (format.Width % 8)) - 1);
            var bytes = WritableBytes;
            for (int i = format.StorageBytes - 1; i < bytes.Length; i += format.StorageBytes) bytes[i] &= mask;
        }
        else
        {
            IntegerWrap.Apply(this);
        }
    }

    private Span<byte> WritableElement(int index) => WritableBytes.Slice(index * ElementSize, ElementSize);
}

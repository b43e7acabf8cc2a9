using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>What kernels ask of an element type.</summary>
internal readonly struct ElementLayout
{
    private ElementLayout(ElementKind kind, int size, int width, bool isUnsigned, FloatFormat? format)
    {
        Kind = kind;
        Size = size;
        Width = width;
        IsUnsigned = isUnsigned;
        Format = format;
    }

    public ElementKind Kind { get; }

    /// <summary>Bytes per element.</summary>
    public int Size { get; }

    /// <summary>Bits per element; for complex those of a part.</summary>
    public int Width { get; }

    /// <summary>Whether integers are read without a sign. i1 is: it is a truth value.</summary>
    public bool IsUnsigned { get; }

    /// <summary>The format of floats and of the parts of complex elements.</summary>
    public FloatFormat? Format { get; }

    public bool IsFloat => Kind is ElementKind.Single or ElementKind.Double or ElementKind.NarrowFloat or ElementKind.WideFloat;
    public bool IsComplex => Kind == ElementKind.Complex;
    public bool IsInteger => Kind is not ElementKind.Boolean && !IsFloat && !IsComplex;

    /// <summary>True where a part of the bits of a native number is used, so that results must be wrapped.</summary>
    public bool IsPartial => Kind <= ElementKind.UInt64 && Width != 8 * Size;

    /// <exception cref="EvaluationException">Tensors of this type can't be evaluated.</exception>
    public static ElementLayout Of(IrType type) => type switch
    {
        IntegerType integer => OfInteger(integer),
        IndexType => new ElementLayout(ElementKind.Int64, 8, 64, false, null),
        FloatType real => new ElementLayout(KindOf(real.Format), real.Format.StorageBytes, real.Width, false, real.Format),
        ComplexType { ElementType: FloatType part } =>
            new ElementLayout(ElementKind.Complex, 2 * part.Format.StorageBytes, part.Width, false, part.Format),
        _ => throw new EvaluationException($"tensors with elements of type '{type}' can't be evaluated"),
    };

    private static ElementKind KindOf(FloatFormat format)
    {
        if (format == FloatFormat.F32) return ElementKind.Single;
        if (format == FloatFormat.F64) return ElementKind.Double;
        return format.Width < 32 ? ElementKind.NarrowFloat : ElementKind.WideFloat;
    }

    private static ElementLayout OfInteger(IntegerType type)
    {
        int size = DenseElementsAttr.SizeOf(type);
        if (type is { Width: 1, IsSigned: false }) return new ElementLayout(ElementKind.Boolean, 1, 1, true, null);
        var kind = (size, type.IsUnsigned) switch
        {
            (1, false) => ElementKind.Int8,
            (2, false) => ElementKind.Int16,
            (4, false) => ElementKind.Int32,
            (8, false) => ElementKind.Int64,
            (1, true) => ElementKind.UInt8,
            (2, true) => ElementKind.UInt16,
            (4, true) => ElementKind.UInt32,
            (8, true) => ElementKind.UInt64,
            _ => ElementKind.WideInteger,
        };
        return new ElementLayout(kind, size, type.Width, type.IsUnsigned, null);
    }
}

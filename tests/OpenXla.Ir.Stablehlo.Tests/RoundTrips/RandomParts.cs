using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Stablehlo.Tests.RoundTrips;

/// <summary>Types and attributes at random.</summary>
internal sealed class RandomParts(Random random)
{
    private static readonly IrType[] Elements =
    [
        IntegerType.I1, IntegerType.I8, IntegerType.I32, IntegerType.I64, new IntegerType(4), new IntegerType(8, Signedness.Unsigned),
        FloatType.F16, FloatType.BF16, FloatType.F32, FloatType.F64, new ComplexType(FloatType.F32),
    ];

    private static readonly string[] Texts = ["", "text", "two words", "quote \" and \\", "line\nend", "ünïcode", "\0"];

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public bool Chance(double probability) => random.NextDouble() < probability;

    public IrType Element() => Pick(Elements);

    public Shape Shape(bool mayBeDynamic = true)
    {
        var extents = new long[random.Next(4)];
        for (int i = 0; i < extents.Length; i++) extents[i] = mayBeDynamic && Chance(0.1) ? OpenXla.Ir.Shape.Dynamic : random.Next(1, 4);
        return OpenXla.Ir.Shape.Create(extents);
    }

    public TensorType Tensor(bool mayBeDynamic = true) => new(Shape(mayBeDynamic), Element());

    /// <summary>A scalar as arith takes it, or a tensor.</summary>
    public IrType Type() => random.Next(6) switch
    {
        0 => IndexType.Instance,
        1 or 2 => Pick<IrType>([IntegerType.I1, IntegerType.I8, IntegerType.I32, IntegerType.I64, FloatType.F32, FloatType.F64]),
        _ => Tensor(),
    };

    /// <summary>A number of an element type; floats are any bits, infinities and NaN among them.</summary>
    public IrAttribute Number(IrType type) => type switch
    {
        IntegerType integer => new IntegerAttr(integer.Wrap(random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64)), type),
        FloatType real => new FloatAttr(Bits(real), real),
        ComplexType complex => ArrayAttr.Of([Number(complex.ElementType), Number(complex.ElementType)]),
        _ => new IntegerAttr(random.Next(-9, 9), type),
    };

    /// <summary>Constant elements: a splat, or each for itself.</summary>
    public DenseElementsAttr Dense(TensorType type)
    {
        if (Chance(0.3)) return DenseElementsAttr.Splat(type, Number(type.ElementType));
        var values = new IrAttribute[type.ElementCount];
        for (int i = 0; i < values.Length; i++) values[i] = Number(type.ElementType);
        return DenseElementsAttr.Of(type, values);
    }

    /// <summary>Any attribute, nested up to a depth.</summary>
    public IrAttribute Attribute(int depth = 2) => random.Next(depth > 0 ? 10 : 7) switch
    {
        0 => new StringAttr(Pick(Texts)),
        1 => Number(Pick<IrType>([IntegerType.I1, IntegerType.I32, IntegerType.I64, IndexType.Instance, new IntegerType(8, Signedness.Signed)])),
        2 => Number(Pick<IrType>([FloatType.F32, FloatType.F64, FloatType.BF16])),
        3 => UnitAttr.Instance,
        4 => new TypeAttr(Chance(0.2) ? new FunctionType([Type()], [Type(), Type()]) : Type()),
        5 => new SymbolRefAttr(Pick<string>(["f", "with space", "g0"]), Chance(0.3) ? ["nested", "0"] : []),
        6 => DenseArrayAttr.I64(random.NextInt64(), -1, 0),
        7 => Dense(Tensor(mayBeDynamic: false)),
        8 => ArrayAttr.Of(Enumerable.Range(0, random.Next(3)).Select(_ => Attribute(depth - 1))),
        _ => Dictionary(depth - 1),
    };

    public DictionaryAttr Dictionary(int depth)
    {
        var result = DictionaryAttr.Empty;
        foreach (var name in (string[])["a", "b.c", "needs quotes"])
            if (Chance(0.4)) result = result.With(name, Attribute(depth));
        return result;
    }

    private FloatBits Bits(FloatType type) =>
        Chance(0.5) ? FloatBits.FromDouble(type.Format, random.Next(-64, 64) / 8.0)
        : FloatBits.FromBits(type.Format, (UInt128)(ulong)random.NextInt64() & ((UInt128.One << type.Width) - 1));
}

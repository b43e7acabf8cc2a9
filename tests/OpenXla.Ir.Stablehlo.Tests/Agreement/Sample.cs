using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Stablehlo.Tests.Agreement;

/// <summary>Random choices for one small program.</summary>
internal sealed class Sample(Random random)
{
    private static readonly double[] Edges =
    [
        0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 0.1, 3.5, 100, -100, 709, 1e-5, 1e-8, 1e5, 1e10, 6e-8, 1e-40, -1e-40, 1e-310, 3.4e38, -1.7e308,
        2147483648, -2147483649, 9.3e18, 65504, 255.5, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 4.940656458412465e-324,
    ];

    private static readonly IrType[] Integers =
    [
        .. new[] { 2, 4, 8, 16, 32, 64 }.SelectMany(static w => new IrType[] { new IntegerType(w), new IntegerType(w, Signedness.Unsigned) }),
    ];

    private static readonly IrType[] Floats = [FloatType.F16, FloatType.BF16, FloatType.F32, FloatType.F64];

    private static readonly IrType[] Complexes = [new ComplexType(FloatType.F32), new ComplexType(FloatType.F64)];

    /// <summary>Values of every element type that the target computes with.</summary>
    public static readonly IrType[] All = [IntegerType.I1, .. Integers, .. Floats, .. Complexes];

    /// <summary>The type of the elements, where the program leaves a choice.</summary>
    public required IrType Element { get; init; }

    /// <summary>What the program takes, in order.</summary>
    public List<Tensor> Inputs { get; } = [];

    /// <summary>Floats are small whole numbers: sums of them are exact in any order.</summary>
    public bool IsWhole { get; set; }

    public int Below(int limit) => random.Next(limit);

    public bool Chance(int oneIn) => random.Next(oneIn) == 0;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public IrType PickInteger() => Pick(Integers);

    public IrType PickFloat() => Pick(Floats);

    /// <summary>Up to three dimensions, some of them empty.</summary>
    public long[] Shape(int minRank = 0, int maxRank = 3, bool mayBeEmpty = true)
    {
        var extents = new long[random.Next(minRank, maxRank + 1)];
        for (int i = 0; i < extents.Length; i++) extents[i] = mayBeEmpty && Chance(12) ? 0 : random.Next(1, extents.Length == 1 ? 20 : 6);
        return extents;
    }

    public static string Type(IrType element, params ReadOnlySpan<long> extents) => new TensorType(OpenXla.Ir.Shape.Create(extents), element).ToString();

    /// <summary>A new argument, <c>%argN</c>.</summary>
    public string Argument(IrType element, params ReadOnlySpan<long> extents)
    {
        Inputs.Add(Values(element, extents));
        return $"%arg{Inputs.Count - 1}";
    }

    /// <summary>A new scalar argument near the given range.</summary>
    public string Index(IrType element, long limit)
    {
        var scalar = new Tensor(element, default);
        scalar.SetBigInteger(0, random.Next(-2, (int)limit + 3));
        Inputs.Add(scalar);
        return $"%arg{Inputs.Count - 1}";
    }

    /// <summary>A new argument of numbers near the given range.</summary>
    public string Places(IrType element, long limit, params ReadOnlySpan<long> extents)
    {
        var tensor = new Tensor(element, OpenXla.Ir.Shape.Create(extents));
        for (int i = 0; i < tensor.Count; i++) tensor.SetBigInteger(i, Chance(20) ? Whole((IntegerType)element) : random.Next(-2, (int)limit + 3));
        Inputs.Add(tensor);
        return $"%arg{Inputs.Count - 1}";
    }

    private Tensor Values(IrType element, ReadOnlySpan<long> extents)
    {
        var tensor = new Tensor(element, OpenXla.Ir.Shape.Create(extents));
        for (int i = 0; i < tensor.Count; i++)
            switch (element)
            {
                case IntegerType integer:
                    tensor.SetBigInteger(i, Whole(integer));
                    break;
                case ComplexType:
                    tensor.SetComplex(i, new Complex(Moderate(), Moderate()));
                    break;
                default:
                    tensor.SetDouble(i, Number());
                    break;
            }
        return tensor;
    }

    private BigInteger Whole(IntegerType type)
    {
        var half = BigInteger.One << (type.Width - 1);
        var value = random.Next(6) switch
        {
            0 => -half,
            1 => half - 1,
            2 => random.Next(-1, 2),
            3 => random.Next(-9, 70),
            _ => random.NextInt64(long.MinValue, long.MaxValue),
        };
        return type.Width == 1 ? value & 1 : type.Wrap(value);
    }

    /// <summary>Both sides scale parts of complex numbers by powers of two, and lose other digits near the ends of the range.</summary>
    private double Moderate() => Number() is var number && (!double.IsFinite(number) || number == 0 || Math.Abs(number) is > 1e-100 and < 1e100) ? number : 1;

    private double Number() =>
        IsWhole ? random.Next(-4, 5)
        : random.Next(4) switch
        {
            0 => Pick(Edges),
            1 => random.Next(-20, 21) / 2.0,
            2 => (random.NextDouble() - 0.5) * 10,
            _ => Math.ScaleB(random.NextDouble() - 0.5, random.Next(-60, 60)),
        };
}

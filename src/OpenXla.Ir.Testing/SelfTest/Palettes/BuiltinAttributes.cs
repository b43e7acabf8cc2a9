using System.Numerics;
using OpenXla.Ir.Affine;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Testing.SelfTest.Palettes;

/// <summary>Builtin attributes of all sorts.</summary>
internal static class BuiltinAttributes
{
    public static readonly string[] Texts =
    [
        "", "a", "selftest", "with space", "quote \" and \\ backslash", "line\nfeed\ttab", "\u00e4\u00f6\u20ac", "0x1F", "a.b$c-d_e", "\0\u0001\u007f", "-", "true", "// no comment", "%0 ^bb #a !b @c", "bar-1", "none",
    ];

    public static readonly AffineMap[] Maps = MakeMaps();

    public static readonly IntegerSet[] Sets =
    [
        IntegerSet.Universe(0, 0), new(1, 0, [AffineExpr.Dim(0)], [false]), new(1, 1, [AffineExpr.Dim(0) - AffineExpr.Symbol(0), AffineExpr.Dim(0) % 4], [false, true]),
        new(2, 1, [AffineExpr.Symbol(0) - AffineExpr.Dim(1) - 1, AffineExpr.Dim(0).FloorDiv(2) + 3], [true, false]), IntegerSet.Empty(1, 0),
    ];

    public static readonly LocationAttr[] Locations = MakeLocations();

    /// <summary>All attributes.</summary>
    public static IrAttribute[] All { get; } = [.. Numbers().Concat(Texts.Select(t => new StringAttr(t))).Concat(Arrays()).Concat(Elements()).Concat(Rest())];

    private static AffineMap[] MakeMaps()
    {
        AffineExpr d0 = AffineExpr.Dim(0), d1 = AffineExpr.Dim(1), s0 = AffineExpr.Symbol(0);
        return
        [
            AffineMap.Empty, AffineMap.Identity(1), AffineMap.Identity(2), AffineMap.Identity(3), AffineMap.Constant(0), AffineMap.Constant(-7), AffineMap.Permutation(1, 0), AffineMap.Permutation(2, 0, 1),
            AffineMap.SymbolIdentity(1), new(1, 1, d0 + s0), new(1, 0, d0 * 2 + 1), new(2, 0, d0.FloorDiv(4), d1 % 3), new(2, 1, d0.CeilDiv(2) - d1 * s0), new(1, 0, -d0), new(2, 2, d0 + d1 + s0 + AffineExpr.Symbol(1) - 5),
            new(2, 0, d0), new(2, 0, d1), new(3, 0, d0, AffineExpr.Dim(2)), new(3, 0, AffineExpr.Dim(2), d1), new(3, 0, d0, d1), new(1, 0), new(0, 0, 4, 8),
        ];

    }

    private static LocationAttr[] MakeLocations()
    {
        var file = new FileLocation("a file.mlir", 3, 7);
        var named = new NameLocation("na\"me", file);
        return
        [
            UnknownLocation.Instance, file, new FileLocation("b.mlir", 0, 0), new FileLocation("c.mlir", 1, 2, 3, 4), new FileLocation("c.mlir", 1, 2, 1, 9), new FileLocation("c.mlir", 1, 2, 1, 2),
            new NameLocation("x"), named, new CallSiteLocation(file, named), new CallSiteLocation(new CallSiteLocation(named, file), UnknownLocation.Instance),
            new FusedLocation([file, named]), new FusedLocation([file], new StringAttr("why")), new FusedLocation([named, new FileLocation("d", 1, 1)], IntegerAttr.I32(5)),
        ];
    }

    private static IEnumerable<IrAttribute> Numbers()
    {
        foreach (var type in new IrType[] { IntegerType.I32, IntegerType.I64, IndexType.Instance, IntegerType.I8, IntegerType.I16 })
            // The very lowest number can be no factor in the text of an affine map.
            foreach (long value in new long[] { 0, 1, 2, 3, 4, 5, 7, 8, 16, 32, 64, 100, 127, -1, -128, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue + 1 }) yield return new IntegerAttr(value, type);
        yield return IntegerAttr.True;
        yield return IntegerAttr.False;
        foreach (var type in new[] { new IntegerType(8, Signedness.Unsigned), new IntegerType(32, Signedness.Signed), new IntegerType(64, Signedness.Unsigned), new IntegerType(3), new IntegerType(1, Signedness.Unsigned), new IntegerType(1, Signedness.Signed) })
        {
            yield return new IntegerAttr(0, type);
            yield return new IntegerAttr(-1, type);
        }
        yield return new IntegerAttr((BigInteger.One << 100) + 12345, new IntegerType(128));
        yield return new IntegerAttr(-(BigInteger.One << 200), new IntegerType(257));
        foreach (var type in new[] { FloatType.F32, FloatType.F64, FloatType.F16, FloatType.BF16 })
            foreach (double value in new[] { 0, -0.0, 1, -1, 0.5, 3.14159265358979, 1e-40, 1e30, double.PositiveInfinity, double.NegativeInfinity, double.NaN }) yield return new FloatAttr(value, type);
        foreach (var format in FloatFormat.All) yield return new FloatAttr(1.0, FloatType.Of(format));
    }

    private static IEnumerable<IrAttribute> Arrays()
    {
        yield return ArrayAttr.Empty;
        foreach (long[] values in new long[][] { [0], [1], [2], [0, 1], [1, 0], [1, 1], [2, 3], [4, 4], [0, 1, 2], [2, 0, 1], [1, 1, 1], [-1, 5], [0, 0, 0, 0], [1, 2, 3, 4], [1, 1, 1, 1], [4, 4, 4] })
        {
            yield return DenseArrayAttr.I64(values);
            yield return DenseArrayAttr.I32(Array.ConvertAll(values, v => (int)v));
            yield return ArrayAttr.Of(values.Select(v => IntegerAttr.I64(v)));
            yield return ArrayAttr.Of(values.Select(v => IntegerAttr.I32((int)v)));
            yield return ArrayAttr.Of(values.Select(v => IntegerAttr.Of(v != 0)));
            yield return DenseArrayAttr.Bool(Array.ConvertAll(values, v => v != 0));
            yield return ArrayAttr.Of(values.Select(v => new StringAttr("s" + v)));
            yield return ArrayAttr.Of(values.Select(v => new ArrayAttr([IntegerAttr.I64(v)])));
        }
        yield return DenseArrayAttr.I64();
        yield return DenseArrayAttr.I32();
        yield return DenseArrayAttr.Bool();
        yield return new DenseArrayAttr(IntegerType.I8, [1, 255, 128]);
        yield return new DenseArrayAttr(IntegerType.I16, [1, 255, 128, 7]);
        yield return new DenseArrayAttr(FloatType.F32, [0, 0, 128, 63, 0, 0, 192, 127]);
        yield return new DenseArrayAttr(FloatType.F64, [0, 0, 0, 0, 0, 0, 240, 63]);
        yield return new ArrayAttr([new TypeAttr(IntegerType.I32), new StringAttr("x"), FloatAttrOf(1), ArrayAttr.Empty, DictionaryAttr.Empty]);
        yield return new ArrayAttr([new TypeAttr(FloatType.F32)]);
        yield return new ArrayAttr([DictionaryAttr.Empty]);
        yield return new ArrayAttr([new SymbolRefAttr("s0")]);
        yield return new ArrayAttr([FloatAttrOf(1), FloatAttrOf(-2)]);
    }

    private static FloatAttr FloatAttrOf(double value) => new(value, FloatType.F32);

    private static IEnumerable<IrAttribute> Elements()
    {
        foreach (var type in new ShapedType[] { new TensorType([4], IntegerType.I32), new TensorType([2], IntegerType.I64), new VectorType([4], IntegerType.I64), new TensorType([2, 2], IntegerType.I64), new TensorType([1, 2], IntegerType.I64), new TensorType([0, 2], IntegerType.I64), new TensorType([3], IndexType.Instance) })
        {
            var values = new long[type.ElementCount];
            yield return DenseElementsAttr.Of(type, [.. values.Select((_, i) => (IrAttribute)new IntegerAttr(i, type.ElementType))]);
            if (values.Length > 0) yield return DenseElementsAttr.Splat(type, new IntegerAttr(1, type.ElementType));
        }
        yield return DenseElementsAttr.Splat(new TensorType([4], FloatType.F32), FloatAttrOf(0.1));
        yield return DenseElementsAttr.Splat(new TensorType([2, 3], FloatType.F32), FloatAttrOf(double.NaN));
        yield return DenseElementsAttr.Of(new TensorType([3], FloatType.F32), [FloatAttrOf(1), FloatAttrOf(double.NegativeInfinity), FloatAttrOf(1e-45)]);
        yield return DenseElementsAttr.Splat(new TensorType([], IntegerType.I1), IntegerAttr.True);
        yield return DenseElementsAttr.Of(new TensorType([3], IntegerType.I1), [IntegerAttr.True, IntegerAttr.False, IntegerAttr.True]);
        yield return DenseElementsAttr.Of(new TensorType([2], new ComplexType(FloatType.F32)), [new ArrayAttr([FloatAttrOf(1), FloatAttrOf(2)]), new ArrayAttr([FloatAttrOf(-1), FloatAttrOf(0)])]);
        yield return DenseElementsAttr.Of(new TensorType([101], IntegerType.I32), [.. Enumerable.Range(0, 101).Select(i => (IrAttribute)IntegerAttr.I32(i * 7919))]);
        yield return new DenseStringElementsAttr(new TensorType([2], new OpaqueType("selftest", "string")), ["a \"b\"", "c"]);
        var indices = DenseElementsAttr.Of(new TensorType([2, 1], IntegerType.I64), [IntegerAttr.I64(0), IntegerAttr.I64(2)]);
        yield return new SparseElementsAttr(new TensorType([4], FloatType.F32), indices, DenseElementsAttr.Of(new TensorType([2], FloatType.F32), [FloatAttrOf(1), FloatAttrOf(2)]));
    }

    private static IEnumerable<IrAttribute> Rest()
    {
        yield return UnitAttr.Instance;
        yield return DictionaryAttr.Empty;
        yield return new DictionaryAttr([new("a", IntegerAttr.I32(1)), new("b c", new StringAttr("d")), new("unit", UnitAttr.Instance)]);
        yield return new DictionaryAttr([new("a", new DictionaryAttr([new("selftest.deep", new ArrayAttr([UnitAttr.Instance]))]))]);
        foreach (var map in Maps) yield return new AffineMapAttr(map);
        foreach (var set in Sets) yield return new IntegerSetAttr(set);
        foreach (var pair in new[] { (Maps[1], Maps[1]), (Maps[2], Maps[2]), (Maps[6], Maps[2]) })
        {
            yield return new ArrayAttr([new AffineMapAttr(pair.Item1)]);
            yield return new ArrayAttr([new AffineMapAttr(pair.Item1), new AffineMapAttr(pair.Item2)]);
        }
        yield return new SymbolRefAttr("s0");
        yield return new SymbolRefAttr("a symbol");
        yield return new SymbolRefAttr("s0", ["inner", "inner most"]);
        foreach (var type in BuiltinTypes.Themes.Take(16)) yield return new TypeAttr(type);
        foreach (var format in FloatFormat.All) yield return new TypeAttr(FloatType.Of(format));
        foreach (var type in BuiltinTypes.All.OfType<FunctionType>()) yield return new TypeAttr(type);
        yield return new StridedLayoutAttr([Shape.Dynamic, 1], 4);
        yield return new OpaqueAttr("selftest", "thing<1, [x]>");
        foreach (var location in Locations.Take(9)) yield return location;
    }
}

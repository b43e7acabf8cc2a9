using OpenXla.Ir.Affine;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Testing.SelfTest.Palettes;

/// <summary>Builtin types of all sorts.</summary>
internal static class BuiltinTypes
{
    private static readonly IrType Index = IndexType.Instance;

    private static readonly IrType[] CommonElements =
    [
        FloatType.F32, FloatType.F64, FloatType.F16, FloatType.BF16, IntegerType.I1, IntegerType.I8, IntegerType.I16, IntegerType.I32, IntegerType.I64, Index,
        new IntegerType(4), new IntegerType(32, Signedness.Signed), new IntegerType(8, Signedness.Unsigned), new ComplexType(FloatType.F32),
        FloatType.Find("f8E4M3FN")!, FloatType.Find("f8E5M2")!, FloatType.Find("f4E2M1FN")!,
    ];

    private static readonly long[][] Shapes =
    [
        [], [1], [2], [4], [8], [16], [0], [2, 3], [4, 4], [4, 8], [8, 4], [1, 1], [16, 16], [2, 2], [2, 3, 4], [1, 4, 4], [4, 4, 4], [1, 2, 3, 4], [4, 4, 4, 4], [1, 2, 2, 2, 2],
    ];

    /// <summary>Types that any definition may begin with.</summary>
    public static IrType[] Themes { get; } = MakeThemes();

    /// <summary>All types; the first are those that matter most.</summary>
    public static IrType[] All { get; } = [.. Themes.Concat(Scalars()).Concat(Shaped()).Concat(Oddities()).Distinct()];

    private static IrType[] MakeThemes() =>
    [
        IntegerType.I32, IntegerType.I64, IntegerType.I1, IntegerType.I8, IntegerType.I16, FloatType.F32, FloatType.F64, FloatType.F16, FloatType.BF16, Index,
        new TensorType([4], FloatType.F32), new TensorType([2, 3], FloatType.F32), new TensorType([Shape.Dynamic], FloatType.F32), new TensorType([Shape.Dynamic, 4], IntegerType.I32),
        new TensorType([], IntegerType.I1), new TensorType([], FloatType.F32), new TensorType([4, 4], FloatType.F64), new TensorType([4, 4], IntegerType.I32), new TensorType([2, 3, 4], FloatType.F16),
        new TensorType([4], Index), new TensorType([1, 4, 4, 4], FloatType.F32), new TensorType([1, 2, 2, 2, 2], FloatType.F32),
        new VectorType([4], FloatType.F32), new VectorType([4], IntegerType.I32), new VectorType([2, 4], FloatType.F32), new VectorType([16], IntegerType.I8),
        new VectorType([2], FloatType.F64), new VectorType([4], FloatType.F32, [true]), new VectorType([4, 4], FloatType.F32), new VectorType([8], FloatType.F16), new VectorType([4], IntegerType.I1), new VectorType([4], Index),
        new MemRefType([4], FloatType.F32), new MemRefType([4, 8], FloatType.F32), new MemRefType([Shape.Dynamic], IntegerType.I32), new MemRefType([Shape.Dynamic, Shape.Dynamic], FloatType.F32),
        new MemRefType([], FloatType.F32), new MemRefType([4, 4], IntegerType.I8), new MemRefType([1, 4, 4, 4], FloatType.F32), new MemRefType([1, 2, 2, 2, 2], FloatType.F32),
        new ComplexType(FloatType.F32), new ComplexType(FloatType.F64), new TensorType([2], new ComplexType(FloatType.F32)),
        new UnrankedTensorType(FloatType.F32), new UnrankedMemRefType(FloatType.F32),
    ];

    private static IEnumerable<IrType> Scalars()
    {
        foreach (int width in new[] { 2, 3, 5, 7, 24, 65, 128, 257 }) yield return new IntegerType(width);
        foreach (int width in new[] { 1, 8, 16, 32, 64, 128 })
        {
            yield return new IntegerType(width, Signedness.Signed);
            yield return new IntegerType(width, Signedness.Unsigned);
        }
        foreach (var format in FloatFormat.All) yield return FloatType.Of(format);
        foreach (var element in CommonElements)
            if (element is IntegerType or FloatType) yield return new ComplexType(element);
        yield return NoneType.Instance;
    }

    private static IEnumerable<IrType> Shaped()
    {
        foreach (var extents in Shapes)
            foreach (var element in CommonElements)
            {
                var shape = Shape.Create(extents);
                yield return new TensorType(shape, element);
                yield return new MemRefType(shape, element);
                if (element is not ComplexType && !extents.Contains(0)) yield return new VectorType(shape, element);
            }
        foreach (var element in CommonElements)
        {
            yield return new UnrankedTensorType(element);
            yield return new UnrankedMemRefType(element);
            yield return new UnrankedMemRefType(element, IntegerAttr.I64(1));
            foreach (var extents in new long[][] { [Shape.Dynamic], [Shape.Dynamic, 4], [4, Shape.Dynamic], [Shape.Dynamic, Shape.Dynamic], [Shape.Dynamic, Shape.Dynamic, Shape.Dynamic] })
            {
                yield return new TensorType(Shape.Create(extents), element);
                yield return new MemRefType(Shape.Create(extents), element);
            }
            if (element is ComplexType) continue;
            yield return new VectorType([4], element, [true]);
            yield return new VectorType([16], element, [true]);
            yield return new VectorType([2, 8], element, [false, true]);
            yield return new VectorType([4, 4], element, [true, true]);
            foreach (long length in new long[] { 3, 5, 6, 32, 64, 128 }) yield return new VectorType([length], element);
        }
    }

    private static IEnumerable<IrType> Oddities()
    {
        var f32 = FloatType.F32;
        foreach (long space in new long[] { 1, 3, 5, 6 })
        {
            yield return new MemRefType([4], f32, null, IntegerAttr.I64(space));
            yield return new MemRefType([16, 16], FloatType.F16, null, IntegerAttr.I64(space));
            yield return new MemRefType([4], IntegerType.I32, null, new IntegerAttr(space, IntegerType.I32));
        }
        yield return new MemRefType([4], f32, null, new StringAttr("fast \"\\ memory"));
        yield return new MemRefType([4, 8], f32, new StridedLayoutAttr([Shape.Dynamic, 1], Shape.Dynamic));
        yield return new MemRefType([4, 8], f32, new StridedLayoutAttr([16, 1], 3), IntegerAttr.I64(2));
        yield return new MemRefType([4, 8], f32, new StridedLayoutAttr([8, 1]));
        yield return new MemRefType([Shape.Dynamic], f32, new StridedLayoutAttr([Shape.Dynamic], Shape.Dynamic));
        yield return new MemRefType([4, 8], f32, new AffineMapAttr(AffineMap.Permutation(1, 0)));
        yield return new TensorType([4, 8], f32, new StringAttr("encoding"));
        yield return new TensorType([4, 8], f32, new DictionaryAttr([new("a b", UnitAttr.Instance), new("c", IntegerAttr.I64(-1))]));
        yield return new TensorType([4], f32, new OpaqueAttr("selftest", "layout<4 x \"a\">"));
        yield return new MemRefType([2], new MemRefType([Shape.Dynamic], f32));
        yield return new MemRefType([2], new VectorType([4], f32));
        yield return new TensorType([2], new VectorType([4], f32));
        yield return new TupleType([]);
        yield return new TupleType([IntegerType.I32, new TupleType([f32])]);
        yield return new FunctionType([], []);
        yield return new FunctionType([IntegerType.I32], [IntegerType.I32]);
        yield return new FunctionType([f32, new TensorType([4], f32)], [f32]);
        yield return new FunctionType([Index], []);
        yield return new FunctionType([new FunctionType([], [])], [new FunctionType([f32], [f32, f32]), IntegerType.I1]);
        yield return new OpaqueType("selftest", "thing");
        yield return new OpaqueType("selftest", "thing<[a, (b)], \"c > d\">");
    }
}

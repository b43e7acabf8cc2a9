using OpenXla.Ir.Builtin;
using OpenXla.Ir.Testing.SelfTest.Palettes;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>A type around which one attempt is built, and those akin to it: random types seldom fit one another.</summary>
internal sealed class Theme
{
    private readonly List<IrType> _related = [];

    public Theme(IrType theme, Palette palette, SelfTestRandom random)
    {
        Type = theme;
        _related.Add(theme);
        var element = ElementOf(theme);
        Element = element;
        _related.Add(element);
        if (theme is ShapedType { HasRank: true } shaped) AddShaped(shaped, element);
        else if (theme is ShapedType unranked) AddSafely(() => unranked.WithShape([Shape.Dynamic, 4]));
        else AddShapesOf(theme);
        if (theme is ComplexType complex) _related.Add(complex.ElementType);
        else if (theme is FloatType) _related.Add(new ComplexType(theme));
        foreach (var common in new IrType[] { IndexType.Instance, IntegerType.I1, IntegerType.I32, IntegerType.I64, FloatType.F32 }) _related.Add(common);
        for (int i = 0; i < 3 && palette.OwnTypes.Count > 0; i++) _related.Add(random.Pick(palette.OwnTypes));
        if (random.Chance(50)) Shuffle(random);
    }

    public IrType Type { get; }

    public IrType Element { get; }

    public IReadOnlyList<IrType> Related => _related;

    public static IrType ElementOf(IrType type) => type is ShapedType shaped ? shaped.ElementType : type;

    /// <summary>A ranked type's extents; null for others.</summary>
    public static Shape? ShapeOf(IrType type) => type is ShapedType { HasRank: true } shaped ? shaped.Shape : null;

    private void AddShaped(ShapedType shaped, IrType element)
    {
        // A layout fits one rank only.
        if (shaped is MemRefType memory) shaped = memory with { Layout = null };
        var shape = shaped.Shape;
        foreach (var other in new IrType[] { IntegerType.I1, IntegerType.I32, IntegerType.I64, IndexType.Instance, FloatType.F32, FloatType.F64, FloatType.F16, IntegerType.I8, new ComplexType(FloatType.F32) })
            if (!other.Equals(element)) AddSafely(() => shaped.WithElementType(other));
        _related.Add(new TensorType(shape, element));
        if (ElementTypes.IsOfMemRef(element)) _related.Add(new MemRefType(shape, element));
        _related.Add(new TensorType([], element));
        _related.Add(new UnrankedTensorType(element));
        _related.Add(new UnrankedMemRefType(element));
        _related.Add(new TensorType([shape.Rank], IntegerType.I64));
        _related.Add(new TensorType([shape.Rank], IndexType.Instance));
        if (shape.IsStatic && !shape.Span.Contains(0) && element is IntegerType or FloatType or IndexType) _related.Add(new VectorType(shape, element));
        if (shape.Rank > 0)
        {
            var dynamic = new long[shape.Rank];
            Array.Fill(dynamic, Shape.Dynamic);
            AddSafely(() => shaped.WithShape(Shape.Create(dynamic)));
            AddSafely(() => shaped.WithShape(Shape.Create(shape.Span[1..])));
            AddSafely(() => shaped.WithShape(Shape.Create(shape.Span[..^1])));
        }
        AddSafely(() => shaped.WithShape([1, .. shape.Span]));
        AddSafely(() => shaped.WithShape([.. shape.Span, 1]));
        if (element is IntegerType or FloatType or IndexType) _related.Add(new VectorType([4], element));
        if (shape.Rank > 1) AddSafely(() => shaped.WithShape([.. shape.Span.ToArray().Reverse()]));
    }

    private void AddShapesOf(IrType element)
    {
        if (element is not (IntegerType or FloatType or IndexType or ComplexType)) return;
        foreach (var shape in new Shape[] { [], [4], [Shape.Dynamic], [2, 3], [4, 4] })
        {
            _related.Add(new TensorType(shape, element));
            _related.Add(new MemRefType(shape, element));
            if (shape.IsStatic && element is not ComplexType) _related.Add(new VectorType(shape, element));
        }
        _related.Add(new UnrankedTensorType(element));
        _related.Add(new UnrankedMemRefType(element));
    }

    /// <summary>Not each class of types takes each shape or element.</summary>
    private void AddSafely(Func<IrType> make)
    {
        if (Type is VectorType && make() is VectorType vector && (!vector.Shape.IsStatic || vector.ElementType is ComplexType)) return;
        _related.Add(make());
    }

    private void Shuffle(SelfTestRandom random)
    {
        for (int i = _related.Count - 1; i > 0; i--)
        {
            int k = random.Next(i + 1);
            (_related[i], _related[k]) = (_related[k], _related[i]);
        }
    }
}

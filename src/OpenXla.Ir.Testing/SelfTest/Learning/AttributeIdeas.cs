using OpenXla.Ir.Affine;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>Attributes that go with the types of an attempt.</summary>
internal static class AttributeIdeas
{
    public static List<IrAttribute> For(Attempt attempt, IReadOnlyList<SymbolRefAttr> symbols, IReadOnlyList<IrAttribute> own, SelfTestRandom random)
    {
        var ideas = new List<IrAttribute>();
        foreach (var list in Lists(attempt)) AddLists(list, ideas);
        var map = AffineMap.Identity(attempt.Rank);
        ideas.Add(new AffineMapAttr(map));
        ideas.Add(ArrayAttr.Of(attempt.Operands.Select(t => new AffineMapAttr(AffineMap.Identity(Theme.ShapeOf(t)?.Rank ?? 0)))));
        ideas.Add(ArrayAttr.Of(attempt.Operands.Select(_ => new AffineMapAttr(map))));
        foreach (var type in attempt.Types.Append(attempt.Theme.Type).Distinct()) AddOfType(type, ideas, random);
        ideas.Add(new TypeAttr(new FunctionType([.. attempt.Operands], [.. attempt.Results])));
        ideas.AddRange(symbols);
        if (own.Count > 0) ideas.Add(ArrayAttr.Of(Enumerable.Range(0, 1 + random.Next(3)).Select(_ => random.Pick(own))));
        ideas.Add(new StringAttr("text"));
        return ideas;
    }

    private static IEnumerable<long[]> Lists(Attempt attempt)
    {
        int rank = Math.Min(attempt.Rank, 8);
        yield return new long[rank];
        yield return [.. Enumerable.Repeat(1L, rank)];
        yield return [.. Enumerable.Range(0, rank).Select(i => (long)i)];
        yield return [.. Enumerable.Range(0, rank).Reverse().Select(i => (long)i)];
        foreach (var shape in attempt.Types.Select(Theme.ShapeOf).OfType<Shape>().Distinct().Take(3)) yield return shape.ToArray();
        yield return new long[2 * rank];
        yield return [.. Enumerable.Repeat(0L, attempt.Operands.Count)];
        yield return [.. Enumerable.Repeat(Shape.Dynamic, rank)];
    }

    private static void AddLists(long[] values, List<IrAttribute> ideas)
    {
        ideas.Add(DenseArrayAttr.I64(values));
        ideas.Add(ArrayAttr.Of(values.Select(v => IntegerAttr.I64(v))));
        ideas.Add(DenseArrayAttr.I32(Array.ConvertAll(values, v => (int)v)));
        ideas.Add(ArrayAttr.Of(values.Select(v => IntegerAttr.Of(v != 0))));
        ideas.Add(DenseArrayAttr.Bool(Array.ConvertAll(values, v => v != 0)));
        ideas.Add(DenseElementsAttr.Of(new TensorType([values.Length], IntegerType.I64), [.. values.Select(v => (IrAttribute)IntegerAttr.I64(v))]));
        ideas.Add(DenseElementsAttr.Of(new TensorType([values.Length], IntegerType.I32), [.. values.Select(v => (IrAttribute)IntegerAttr.I32((int)v))]));
    }

    private static void AddOfType(IrType type, List<IrAttribute> ideas, SelfTestRandom random)
    {
        ideas.Add(new TypeAttr(type));
        var element = Theme.ElementOf(type);
        if (!element.Equals(type)) ideas.Add(new TypeAttr(element));
        IrAttribute? one = element switch
        {
            IntegerType or IndexType => new IntegerAttr(random.Next(2), element),
            FloatType real => new FloatAttr(random.Next(2), real),
            ComplexType { ElementType: FloatType part } => new ArrayAttr([new FloatAttr(1, part), new FloatAttr(random.Next(3), part)]),
            _ => null,
        };
        if (one is null) return;
        ideas.Add(one);
        if (type is TensorType or VectorType && type is ShapedType { HasRank: true, Shape.IsStatic: true } shaped && shaped.ElementCount < 1000) ideas.Add(DenseElementsAttr.Splat(shaped, one));
    }
}

using Scf = OpenXla.Ir.Dialects.Scf;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Loops that carry tensors along and write elements of them, which happens in place once tensors are memory.</summary>
internal static class LoopBuilding
{
    /// <summary>Loops from zero over each extent, the last one innermost.</summary>
    /// <param name="builder">Stands before the loops.</param>
    /// <param name="extents">How often each loop runs.</param>
    /// <param name="inits">What is carried along.</param>
    /// <param name="build">Takes the indices and what is carried, and gives what is carried on.</param>
    public static Value[] Nest(OpBuilder builder, IReadOnlyList<long> extents, Value[] inits, Func<Value[], Value[], Value[]> build) => Nest(builder, extents, [], inits, build);

    private static Value[] Nest(OpBuilder builder, IReadOnlyList<long> extents, Value[] indices, Value[] carried, Func<Value[], Value[], Value[]> build)
    {
        if (indices.Length == extents.Count) return build(indices, carried);
        return For(builder, extents[indices.Length], carried, (index, inner) => Nest(builder, extents, [.. indices, index], inner, build));
    }

    /// <summary><c>scf.for %i = 0 to count step 1 iter_args(…)</c></summary>
    public static Value[] For(OpBuilder builder, long count, Value[] inits, Func<Value, Value[], Value[]> build)
    {
        var scalars = new Scalars(builder);
        return Scf.ForOp.Create(builder, scalars.Index(0), scalars.Index(count), scalars.Index(1), inits, build).Results.ToArray();
    }
}

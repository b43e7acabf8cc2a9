namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Which windows of a tensor a gather reads, and how they lie in its result: <c>#stablehlo.gather&lt;offset_dims = [1], …&gt;</c>.</summary>
public sealed record GatherAttr(
    EquatableArray<long> OffsetDims,
    EquatableArray<long> CollapsedSliceDims,
    EquatableArray<long> OperandBatchingDims,
    EquatableArray<long> StartIndicesBatchingDims,
    EquatableArray<long> StartIndexMap,
    long IndexVectorDim)
    : IrAttribute, IAttributeDefinition<GatherAttr>
{
    private static readonly string[] Names = ["offset_dims", "collapsed_slice_dims", "operand_batching_dims", "start_indices_batching_dims", "start_index_map", "index_vector_dim"];

    public static string AttributeName => "stablehlo.gather";

    public override string Keyword => AttributeName;

    static GatherAttr? IAttributeDefinition<GatherAttr>.Sample(ParameterSource source) =>
        new(source.List(Dimension), source.List(Dimension), source.List(Dimension), source.List(Dimension), source.List(Dimension), Dimension(source));

    private static long Dimension(ParameterSource source) => source.Next(4);

    public static GatherAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var lists = new EquatableArray<long>[5];
        long indexVectorDim = 0;
        DimensionNumbersSyntax.Parse(parser, "gather", Names, field =>
        {
            if (field < lists.Length) lists[field] = DimensionNumbersSyntax.ParseList(parser);
            else indexVectorDim = parser.ParseInt64();
        });
        return new GatherAttr(lists[0], lists[1], lists[2], lists[3], lists[4], indexVectorDim);
    }

    public bool Equals(GatherAttr? other) => other is not null && ToIndexing() == other.ToIndexing();

    public override int GetHashCode() => ToIndexing().GetHashCode();

    protected override void PrintParameters(AsmPrinter printer) =>
        DimensionNumbersSyntax.Print(printer, Names, [OffsetDims, CollapsedSliceDims, OperandBatchingDims, StartIndicesBatchingDims, StartIndexMap], IndexVectorDim);

    internal WindowIndexing ToIndexing() => new(OffsetDims, CollapsedSliceDims, OperandBatchingDims, StartIndicesBatchingDims, StartIndexMap, IndexVectorDim);
}

using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Dialects.Vhlo.Attributes;

namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>How a product is computed: one attribute or none in StableHLO, seven in the format, which are all <c>none</c> for none.</summary>
internal sealed class DotAlgorithmRule : AttributeRule
{
    private const string Name = "algorithm";

    private static readonly string[] Types = ["lhs_precision_type", "rhs_precision_type", "accumulation_type"];
    private static readonly string[] Counts = ["lhs_component_count", "rhs_component_count", "num_primitive_operations"];
    private const string Imprecise = "allow_imprecise_accumulation";

    internal override void Write(AttributeTransfer transfer)
    {
        if (!transfer.Source.ContainsKey(Name))
        {
            foreach (var field in (string[])[.. Types, .. Counts, Imprecise]) transfer.Target[field] = VhloValues.NoType;
            return;
        }
        if (transfer.Take<DotAlgorithmAttr>(Name) is not { } algorithm) return;
        IrType[] types = [algorithm.LhsPrecisionType, algorithm.RhsPrecisionType, algorithm.AccumulationType];
        long[] counts = [algorithm.LhsComponentCount, algorithm.RhsComponentCount, algorithm.NumPrimitiveOperations];
        for (int i = 0; i < types.Length; i++)
        {
            if (transfer.Convert(new TypeAttr(types[i])) is { } type) transfer.Target[Types[i]] = type;
            else transfer.Refuse(Name, algorithm);
            transfer.Target[Counts[i]] = VhloValues.Number(counts[i]);
        }
        transfer.Target[Imprecise] = new BooleanV1Attr(algorithm.AllowImpreciseAccumulation);
    }

    internal override void Read(AttributeTransfer transfer)
    {
        string[] all = [.. Types, .. Counts, Imprecise];
        if (all.All(f => VhloValues.NoType.Equals(transfer.Source.GetValueOrDefault(f))))
        {
            foreach (var field in all) transfer.Take(field);
            return;
        }
        var types = Array.ConvertAll(Types, f => transfer.Take<TypeV1Attr>(f) is { } type ? FromVhlo.Type(type.Value) : null);
        var counts = Array.ConvertAll(Counts, f => transfer.Take<IntegerV1Attr>(f)?.Value);
        var imprecise = transfer.Take<BooleanV1Attr>(Imprecise);
        if (transfer.Problem is not null || types.Contains(null)) return;
        transfer.Target[Name] = new DotAlgorithmAttr(types[0]!, types[1]!, types[2]!, (long)counts[0]!, (long)counts[1]!, (long)counts[2]!, imprecise!.Value);
    }
}

using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Dialects.Vhlo.Attributes;
using OpenXla.Ir.Dialects.Vhlo.Operations;
using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>What older versions do not let operations be that they have.</summary>
internal static class VersionConstraints
{
    private static readonly PortableVersion
        Promotion = new(0, 17, 0),
        TypedCalls = new(1, 3, 0),
        CallsOfFutures = new(1, 17, 0);

    /// <summary>The constraint that an operation breaks; null for none.</summary>
    internal static string? Find(VersionedOp op, PortableVersion target) => op.Definition.Stem switch
    {
        "all_reduce" or "reduce" or "reduce_scatter" or "reduce_window" or "scatter" or "select_and_scatter" when target < Promotion && Promotes(op) =>
            $"v{target} does not let results be of other element types than operands, v{Promotion} is the first that does",
        "custom_call" when target < CallsOfFutures && op.Operands.ToArray().Any(static o => o.Type is TypesV1Type { Name: TypesV1Type.Future }) =>
            $"v{target} does not let futures be arguments, v{CallsOfFutures} is the first that does",
        "custom_call" when target < TypedCalls && IsTyped(op) =>
            $"v{target} has neither dictionaries for 'backend_config' nor API_VERSION_TYPED_FFI, v{TypedCalls} is the first that does",
        _ => null,
    };

    private static bool Promotes(VersionedOp op)
    {
        for (int i = 0; i < Math.Min(op.OperandCount, op.ResultCount); i++)
            if (!Equals(ElementOf(op.GetOperand(i).Type), ElementOf(op.GetResult(i).Type))) return true;
        return false;
    }

    private static IrType ElementOf(IrType type) => type switch
    {
        RankedTensorV1Type tensor => tensor.ElementType,
        TypesV1Type { Name: TypesV1Type.UnrankedTensor, Types: [var element] } => element,
        _ => type,
    };

    private static bool IsTyped(VersionedOp op) =>
        op.GetInherentAttribute("backend_config") is DictionaryV1Attr || op.GetInherentAttribute("api_version") is EnumV1Attr { Word: "API_VERSION_TYPED_FFI" };
}

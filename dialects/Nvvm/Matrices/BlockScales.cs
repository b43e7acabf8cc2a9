namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What products with a scale for each block share.</summary>
internal static class BlockScales
{
    /// <summary>A scale, and where it is in the register and in the warp.</summary>
    internal static void Resolve(AsmParser parser, OperationState state, List<UnresolvedOperand> operands) =>
        parser.ResolveOperands(operands, [IntegerType.I32, IntegerType.I16, IntegerType.I16], parser.NextPosition, state);

    /// <summary>Checks a product of numbers of 4 bits.</summary>
    internal static void VerifyFourBits(
        Operation op, Verifier verifier, string size, MMATypes? typeA, MMATypes? typeB, MMABlockScaleKind kind, ScaleVecSize scales, BlockScaleFormat format)
    {
        if (typeA != MMATypes.E2m1 || typeB != MMATypes.E2m1) verifier.Error(op, $"unsupported MMATypes attribute for mma.{size}.(mxf4nvf4|mxf4)");
        bool isPlain = format == BlockScaleFormat.Ue8m0;
        switch (kind)
        {
            case MMABlockScaleKind.Mxf4:
                if (scales != ScaleVecSize.X2) verifier.Error(op, $"unsupported ScaleVecSize attribute for mma.{size}.mxf4");
                if (!isPlain) verifier.Error(op, $"unsupported BlockScaleFormat attribute for mma.{size}.mxf4");
                break;
            case MMABlockScaleKind.Mxf4nvf4:
                if (scales != ScaleVecSize.X4 && !(scales == ScaleVecSize.X2 && isPlain)) verifier.Error(op, $"unsupported ScaleVecSize and BlockScaleFormat attributes for mma.{size}.mxf4nvf4");
                break;
            default:
                verifier.Error(op, $"unsupported Kind attribute for mma.{size}");
                break;
        }
    }

    /// <summary>Checks a product of numbers of up to 8 bits.</summary>
    internal static void VerifyEightBits(Operation op, Verifier verifier, string size, MMABlockScaleKind kind, ScaleVecSize scales, BlockScaleFormat format)
    {
        if (kind != MMABlockScaleKind.Mxf8f6f4 || scales != ScaleVecSize.X1 || format != BlockScaleFormat.Ue8m0)
            verifier.Error(op, $"unsupported Kind, ScaleVecSize and BlockScaleFormat attributes for mma.{size}");
    }
}

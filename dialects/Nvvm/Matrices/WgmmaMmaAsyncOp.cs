namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The product of matrices in shared memory plus a third, by four warps, while the threads go on.</summary>
[Op("nvvm.wgmma.mma_async", Syntax = "$descriptorA `,` $descriptorB `,` $inouts `,` $shape `,` `D` `[` $typeD `,` $scaleD (`,` $satfinite^)? `]` `,` `A` `[` $typeA `,` $scaleA `,` $layoutA `]` `,` `B` `[` $typeB `,` $scaleB `,` $layoutB `]` attr-dict `:` type($inouts) `->` type($results)")]
public sealed partial class WgmmaMmaAsyncOp : Operation
{
    [Operand<Structure>] public partial Value Inouts { get; set; }
    [Operand<I64>] public partial Value DescriptorA { get; set; }
    [Operand<I64>] public partial Value DescriptorB { get; set; }
    [Attr] public partial MMAShapeAttr Shape { get; set; }
    [Attr] public partial WGMMATypes TypeA { get; set; }
    [Attr] public partial WGMMATypes TypeB { get; set; }
    [Attr] public partial WGMMATypes TypeD { get; set; }
    [Attr] public partial WGMMAScaleOut ScaleD { get; set; }
    [Attr] public partial WGMMAScaleIn ScaleA { get; set; }
    [Attr] public partial WGMMAScaleIn ScaleB { get; set; }
    [Attr] public partial MMALayout LayoutA { get; set; }
    [Attr] public partial MMALayout LayoutB { get; set; }
    [Attr] public partial MMAIntOverflow? Satfinite { get; set; }
    [Result<Structure>("results")] public partial Value Outputs { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Inouts.Type.Equals(Outputs.Type)) verifier.Error(this, "failed to verify that input struct and result struct must be the same type");
        else if ((InvalidTypes() ?? InvalidShape() ?? InvalidResult()) is { } reason) verifier.Error(this, reason);
    }

    private string? InvalidTypes()
    {
        var members = ((LlvmStructType)Outputs.Type).Members;
        foreach (var member in members)
            if (!member.Equals(members[0])) return $"all elements in struct must be same type but there is '{member}'";
        if (TypeD is not (WGMMATypes.F32 or WGMMATypes.F16 or WGMMATypes.S32)) return $"does not support the given output type {TypeD.Keyword()}";
        if (TypeD == WGMMATypes.S32 && (ScaleA == WGMMAScaleIn.Neg || ScaleB == WGMMAScaleIn.Neg)) return "has s32 output, scaleA and scaleB cannot be neg";
        bool isSupported = TypeA switch
        {
            WGMMATypes.F16 => TypeD is WGMMATypes.F32 or WGMMATypes.F16 && TypeB == TypeA,
            WGMMATypes.Tf32 or WGMMATypes.Bf16 => TypeD == WGMMATypes.F32 && TypeB == TypeA,
            WGMMATypes.U8 or WGMMATypes.S8 => TypeD == WGMMATypes.S32 && TypeB is WGMMATypes.U8 or WGMMATypes.S8,
            WGMMATypes.B1 => TypeD == WGMMATypes.S32 && TypeB == TypeA,
            WGMMATypes.E4m3 or WGMMATypes.E5m2 => TypeD is WGMMATypes.F32 or WGMMATypes.F16 && TypeB is WGMMATypes.E5m2 or WGMMATypes.E4m3,
            _ => false,
        };
        return isSupported ? null : $"{TypeD.Keyword()} += {TypeA.Keyword()} * {TypeB.Keyword()}, it is not supported.";
    }

    private string? InvalidShape()
    {
        if (Shape.M != 64) return "shape 'm' must be 64";
        int depth = TypeA switch
        {
            WGMMATypes.Tf32 => 8,
            WGMMATypes.F16 or WGMMATypes.Bf16 => 16,
            WGMMATypes.B1 => 256,
            _ => 32,
        };
        if (Shape.K != depth) return $"shape 'k' must be {depth} for input type {TypeA.Keyword()}";
        // Integers come in fewer sizes.
        bool isInteger = TypeA is WGMMATypes.U8 or WGMMATypes.S8 or WGMMATypes.B1;
        bool isWidth = Shape.N is >= 8 and <= 256 && Shape.N % 8 == 0 && (!isInteger || Shape.N is 8 or 24 || Shape.N % 16 == 0);
        return isWidth ? null : $"has input type {TypeA.Keyword()} n is set to {Shape.N}, it is not supported.";
    }

    private string? InvalidResult()
    {
        if (TypeA is not (WGMMATypes.F16 or WGMMATypes.Bf16) && (LayoutA == MMALayout.Col || LayoutB == MMALayout.Row))
            return $"given layouts layout_a = {LayoutA.Keyword()} and layout_b = {LayoutB.Keyword()} for input types {TypeA.Keyword()} and {TypeB.Keyword()} requires transpose. However, this is only supported for: f16 and bf16";
        int count = ((LlvmStructType)Outputs.Type).Members.Count;
        int expected = Shape.N / (TypeD == WGMMATypes.F16 ? 4 : 2);
        if (count != expected) return $"results {expected}, however output struct has {count} elements";
        return TypeD != WGMMATypes.S32 && Satfinite == MMAIntOverflow.Satfinite ? $" `satfinite` can be only used with s32 accumulator, however the current accumulator is {TypeD.Keyword()}" : null;
    }
}

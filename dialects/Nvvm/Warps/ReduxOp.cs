namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Reduces a value over threads of the warp.</summary>
[Op("nvvm.redux.sync", Syntax = "$kind $val `,` $mask_and_clamp attr-dict `:` type($val) `->` type($res)")]
[TypesMatch("res", "val")]
public sealed partial class ReduxOp : Operation, IRequiresDevice
{
    [Operand<AnyOf<I32, F32>>] public partial Value Val { get; set; }
    [Attr] public partial ReduxKind Kind { get; set; }
    [Operand<I32>("mask_and_clamp")] public partial Value MaskAndClamp { get; set; }
    [Attr(Default = false)] public partial bool Abs { get; set; }
    [Attr(Default = false)] public partial bool Nan { get; set; }
    [Result<AnyOf<I32, F32>>] public partial Value Res { get; }

    public DeviceRequirement Requirement => DeviceRequirement.From(80);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        bool isFloat = F32.IsSatisfiedBy(Res.Type);
        bool needsFloat = Kind is ReduxKind.Fmin or ReduxKind.Fmax;
        if (!isFloat && Abs) verifier.Error(this, "abs attribute is supported only for f32 type");
        else if (!isFloat && Nan) verifier.Error(this, "nan attribute is supported only for f32 type");
        else if (isFloat != needsFloat) verifier.Error(this, $"'{Kind.Keyword()}' redux kind unsupported with '{Res.Type}' type. Only supported type is '{(needsFloat ? "f32" : "i32")}'.");
    }
}

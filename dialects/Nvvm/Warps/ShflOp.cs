namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Takes a value from another thread of the warp.</summary>
[Op("nvvm.shfl.sync", Syntax = "$kind $thread_mask `,` $val `,` $offset `,` $mask_and_clamp attr-dict `:` type($val) `->` type($res)")]
public sealed partial class ShflOp : Operation, IRequiresDevice
{
    [Operand<I32>("thread_mask")] public partial Value ThreadMask { get; set; }
    [Operand<AnyOf<I32, F32>>] public partial Value Val { get; set; }
    [Operand<I32>] public partial Value Offset { get; set; }
    [Operand<I32>("mask_and_clamp")] public partial Value MaskAndClamp { get; set; }
    [Attr] public partial ShflKind Kind { get; set; }
    [Attr("return_value_and_is_valid")] public partial bool ReturnValueAndIsValid { get; set; }
    [Result<AnyOf<I32, F32, StructResult>>] public partial Value Res { get; }

    public DeviceRequirement Requirement => DeviceRequirement.From(30);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Invalid() is { } reason) verifier.Error(this, reason);
    }

    private string? Invalid()
    {
        if (Res.Type is not LlvmStructType { Members: var members })
        {
            if (ReturnValueAndIsValid) return "expected return type to be a two-element struct";
            return Res.Type.Equals(Val.Type) ? null : WrongType("return type", Val.Type, Res.Type);
        }
        if (!ReturnValueAndIsValid) return "\"return_value_and_is_valid\" attribute must be specified when the return type is a struct type";
        if (members.Count != 2) return "expected return type to be a two-element struct";
        if (!members[0].Equals(Val.Type)) return WrongType("first element in the returned struct", Val.Type, members[0]);
        return I1.IsSatisfiedBy(members[1]) ? null : WrongType("second element in the returned struct", IntegerType.I1, members[1]);
    }

    private static string WrongType(string what, IrType expected, IrType actual) => $"expected {what} to be of type '{expected}' but got '{actual}' instead";
}

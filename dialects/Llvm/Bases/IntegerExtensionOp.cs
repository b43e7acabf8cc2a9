using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An integer to a wider one.</summary>
[OpBase(Syntax = "$arg attr-dict `:` type($arg) `to` type($res)")]
public abstract partial class IntegerExtensionOp : Operation, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value Arg { get; set; }
    [Result<LlvmIntegerLike>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var message = (Arg.Type, Res.Type) switch
        {
            (VectorType, not VectorType) => "input type is a vector but output type is an integer",
            (VectorType from, VectorType to) when from.Shape != to.Shape || from.IsScalable != to.IsScalable => "input and output vectors are of incompatible shape",
            (not VectorType, VectorType) => "input type is an integer but output type is a vector",
            _ when WidthOf(Res.Type) <= WidthOf(Arg.Type) => "integer width of the output type is smaller or equal to the integer width of the input type",
            _ => null,
        };
        if (message is not null) verifier.ErrorAt(this, message);
    }

    private static int WidthOf(IrType type) => ((IntegerType)LlvmCompatibility.ElementOf(type)).Width;
}

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Ends a function: <c>llvm.return %0 : i32</c>.</summary>
[Op("llvm.return", Syntax = "attr-dict ($arg^ `:` type($arg))?")]
public sealed partial class ReturnOp : Operation, IPure, IReturnLike
{
    [Operand<LlvmCompatible>] public partial Value? Arg { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Ancestor<FuncOp>() is not { } function) return;
        var expected = function.Type.Result;
        var message = expected is LlvmVoidType ? OperandCount > 0 ? "expected no operands" : null
            : OperandCount == 0 ? "expected 1 operand"
            : GetOperand(0).Type.Equals(expected) ? null : "mismatching result types";
        if (message is not null) verifier.Error(this, message).Note("when returning from function", function.Location);
    }
}

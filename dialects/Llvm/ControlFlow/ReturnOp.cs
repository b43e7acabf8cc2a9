namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Ends a function: <c>llvm.return %0 : i32</c>.</summary>
[Op("llvm.return", Syntax = "attr-dict ($arg^ `:` type($arg))?")]
public sealed partial class ReturnOp : Operation, IPure, IReturnLike
{
    [Operand] public partial Value? Arg { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ParentOp is not FuncOp function) return;
        var expected = function.Type.Result;
        if (expected is LlvmVoidType)
        {
            if (OperandCount > 0) verifier.Error(this, "expected no operands");
        }
        else if (OperandCount == 0) verifier.Error(this, "expected 1 operand");
        else if (!GetOperand(0).Type.Equals(expected)) verifier.Error(this, "mismatching result types");
    }
}

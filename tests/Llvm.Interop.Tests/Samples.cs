using LLVMSharp.Interop;

namespace Llvm.Interop.Tests;

/// <summary>Small functions built through the builder, for tests of what comes after.</summary>
internal static class Samples
{
    /// <summary>i32 @add(i32, i32)</summary>
    public static LLVMValueRef Add(LLVMModuleRef module)
    {
        var i32 = module.Context.Int32Type;
        var function = module.AddFunction("add", LLVMTypeRef.CreateFunction(i32, [i32, i32]));
        using var builder = module.Context.CreateBuilder();
        builder.PositionAtEnd(function.AppendBasicBlock("entry"));
        builder.BuildRet(builder.BuildAdd(function.GetParam(0), function.GetParam(1), "sum"));
        return function;
    }

    /// <summary>i64 @sum(i64 n): 0 + 1 + … + (n - 1), as a loop with two phis.</summary>
    public static LLVMValueRef Sum(LLVMModuleRef module)
    {
        var i64 = module.Context.Int64Type;
        var function = module.AddFunction("sum", LLVMTypeRef.CreateFunction(i64, [i64]));
        var n = function.GetParam(0);
        n.Name = "n";
        var zero = LLVMValueRef.CreateConstInt(i64, 0);
        var one = LLVMValueRef.CreateConstInt(i64, 1);
        var (entry, head, body, exit) = (
            function.AppendBasicBlock("entry"), function.AppendBasicBlock("head"),
            function.AppendBasicBlock("body"), function.AppendBasicBlock("exit"));

        using var builder = module.Context.CreateBuilder();
        builder.PositionAtEnd(entry);
        builder.BuildBr(head);

        builder.PositionAtEnd(head);
        var i = builder.BuildPhi(i64, "i");
        var total = builder.BuildPhi(i64, "total");
        builder.BuildCondBr(builder.BuildICmp(LLVMIntPredicate.LLVMIntULT, i, n, "more"), body, exit);

        builder.PositionAtEnd(body);
        var nextTotal = builder.BuildAdd(total, i, "next.total");
        var nextI = builder.BuildNUWAdd(i, one, "next.i");
        builder.BuildBr(head);

        builder.PositionAtEnd(exit);
        builder.BuildRet(total);

        i.AddIncoming([zero, nextI], [entry, body], 2);
        total.AddIncoming([zero, nextTotal], [entry, body], 2);
        return function;
    }

    /// <summary>void @axpy(ptr x, ptr y, float a, i64 n): y[i] += a * x[i], which vectorises.</summary>
    public const string Axpy = """
        define void @axpy(ptr noalias %x, ptr noalias %y, float %a, i64 %n) {
        entry:
          %empty = icmp eq i64 %n, 0
          br i1 %empty, label %exit, label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %next, %loop ]
          %px = getelementptr inbounds float, ptr %x, i64 %i
          %py = getelementptr inbounds float, ptr %y, i64 %i
          %vx = load float, ptr %px
          %vy = load float, ptr %py
          %ax = fmul float %a, %vx
          %r = fadd float %vy, %ax
          store float %r, ptr %py
          %next = add nuw i64 %i, 1
          %done = icmp eq i64 %next, %n
          br i1 %done, label %exit, label %loop
        exit:
          ret void
        }
        """;
}

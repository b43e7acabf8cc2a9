using System.Runtime.InteropServices;
using LLVMSharp.Interop;

namespace Llvm.Interop.Tests;

public class ModuleTests
{
    [LlvmFact]
    public void A_built_function_prints_as_IR()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        var add = Samples.Add(module);

        Assert.Equal("add", add.Name);
        Assert.Equal(
            """
            define i32 @add(i32 %0, i32 %1) {
            entry:
              %sum = add i32 %0, %1
              ret i32 %sum
            }

            """, add.PrintToString());
        module.Verify();
    }

    [LlvmFact]
    public void A_loop_with_phis_verifies_and_can_be_walked()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        var sum = Samples.Sum(module);

        Assert.True(module.TryVerify(LLVMVerifierFailureAction.LLVMReturnStatusAction, out var message), message);
        Assert.Equal(["entry", "head", "body", "exit"], sum.BasicBlocks.Select(block => block.Name));
        var head = sum.BasicBlocks[1];
        Assert.Equal(
            [LLVMOpcode.LLVMPHI, LLVMOpcode.LLVMPHI, LLVMOpcode.LLVMICmp, LLVMOpcode.LLVMBr],
            head.Instructions.Select(instruction => instruction.InstructionOpcode));
        var phi = head.FirstInstruction;
        Assert.Equal(2u, phi.IncomingCount);
        Assert.Equal(0ul, phi.GetIncomingValue(0).ConstIntZExt);
        Assert.NotEqual(IntPtr.Zero, phi.IsAPHINode.Handle);
        Assert.Equal(IntPtr.Zero, phi.IsALoadInst.Handle);
        Assert.Equal(LLVMIntPredicate.LLVMIntULT, head.Terminator.Condition.ICmpPredicate);
    }

    [LlvmFact]
    public void A_block_without_terminator_does_not_verify()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        module.AddFunction("f", LLVMTypeRef.CreateFunction(context.VoidType, [])).AppendBasicBlock("entry");

        var thrown = Assert.Throws<ExternalException>(() => module.Verify());

        Assert.Contains("does not have terminator", thrown.Message);
    }

    [LlvmFact]
    public void IR_text_parses()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.ParseIR(Samples.Axpy);

        Assert.Equal(["axpy"], module.GetFunctions().Select(function => function.Name));
        Assert.Equal(4u, module.GetNamedFunction("axpy").ParamsCount);
        Assert.Equal(IntPtr.Zero, module.GetNamedFunction("other").Handle);
        module.Verify();
    }

    [LlvmFact]
    public void Bad_IR_text_gives_line_column_and_reason()
    {
        using var context = LLVMContextRef.Create();
        var buffer = LLVMMemoryBufferRef.CreateCopy("define i32 @f() {\n  ret i32 %missing\n}\n", "bad.ll");

        Assert.False(context.TryParseIR(buffer, out var module, out var message));

        Assert.Equal(IntPtr.Zero, module.Handle);
        Assert.Contains("bad.ll:2:11: error: use of undefined value '%missing'", message);
        Assert.Contains("expected top-level entity", Assert.Throws<ExternalException>(() => context.ParseIR("this is no IR")).Message);
    }

    [LlvmFact]
    public void Bitcode_survives_the_round_trip()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        Samples.Sum(module);
        using var bitcode = module.WriteBitcodeToMemoryBuffer();

        Assert.True(bitcode.Contents.StartsWith("BC"u8));
        using var other = LLVMContextRef.Create();
        using var read = other.ParseBitcode(bitcode);
        Assert.Equal(module.GetNamedFunction("sum").PrintToString(), read.GetNamedFunction("sum").PrintToString());
    }

    [LlvmFact]
    public void Two_modules_link_into_one()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("one");
        Samples.Add(module);
        var second = context.CreateModuleWithName("two");
        Samples.Sum(second);

        module.Link(second);

        Assert.Equal(["add", "sum"], module.GetFunctions().Select(function => function.Name).Order());
    }

    [LlvmFact]
    public void Linking_the_same_function_twice_is_an_error_and_not_the_end_of_the_process()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("one");
        Samples.Add(module);
        var second = context.CreateModuleWithName("two");
        Samples.Add(second);

        var thrown = Assert.Throws<ExternalException>(() => module.Link(second));

        Assert.Contains("symbol multiply defined", thrown.Message);
    }

    [LlvmFact]
    public void Broken_bitcode_is_an_error_and_not_the_end_of_the_process()
    {
        using var context = LLVMContextRef.Create();
        using var buffer = LLVMMemoryBufferRef.CreateCopy("no bitcode", "bad.bc");

        var thrown = Assert.Throws<ExternalException>(() => context.ParseBitcode(buffer));

        Assert.NotEqual("", thrown.Message);
    }

    [LlvmFact]
    public void A_printed_module_comes_back_from_its_file()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        Samples.Add(module);
        var path = Path.GetTempFileName();
        try
        {
            module.PrintToFile(path);
            Assert.Equal(module.PrintToString(), File.ReadAllText(path));
            using var again = context.ParseIR(LLVMMemoryBufferRef.CreateFromFile(path));
            Assert.Equal(module.GetNamedFunction("add").PrintToString(), again.GetNamedFunction("add").PrintToString());
        }
        finally
        {
            File.Delete(path);
        }

        var thrown = Assert.Throws<ExternalException>(() => LLVMMemoryBufferRef.CreateFromFile("/nowhere/m.ll"));
        Assert.Contains("/nowhere/m.ll", thrown.Message);
    }
}

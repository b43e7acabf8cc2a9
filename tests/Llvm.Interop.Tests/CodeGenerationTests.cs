using System.Runtime.InteropServices;
using System.Text;
using LLVMSharp.Interop;

namespace Llvm.Interop.Tests;

public class CodeGenerationTests
{
    public CodeGenerationTests()
    {
        LLVM.InitializeAllTargetInfos();
        LLVM.InitializeAllTargets();
        LLVM.InitializeAllTargetMCs();
        LLVM.InitializeAllAsmPrinters();
        LLVM.InitializeAllAsmParsers();
    }

    [LlvmFact]
    public void O3_closes_the_summing_loop()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        var sum = Samples.Sum(module);
        using var machine = LLVMTargetMachineRef.CreateForHost();
        module.Target = machine.Triple;
        using var layout = machine.CreateTargetDataLayout();
        module.SetDataLayout(layout);

        module.RunPasses("default<O3>", machine);

        module.Verify();
        var text = sum.PrintToString();
        Assert.DoesNotContain("phi i64 [ 0, %entry ], [ %next", text);
        Assert.Contains("lshr i65", text);
        Assert.Equal(layout.StringRepresentation, module.DataLayout);
    }

    [LlvmFact]
    public void O3_vectorises_for_the_host()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.ParseIR(Samples.Axpy);
        using var machine = LLVMTargetMachineRef.CreateForHost();
        module.Target = machine.Triple;

        module.RunPasses("default<O3>", machine);

        Assert.Matches("fmul <[0-9]+ x float>", module.PrintToString());
    }

    [LlvmFact]
    public void Options_reach_the_pipeline()
    {
        // Two copies of a function: with merging on, the second one only calls the first.
        var twins = Samples.Axpy + Samples.Axpy.Replace("@axpy", "@axpy2");
        using var context = LLVMContextRef.Create();
        using var plain = context.ParseIR(twins);
        using var merged = context.ParseIR(twins);
        using var machine = LLVMTargetMachineRef.CreateForHost();
        using var options = LLVMPassBuilderOptionsRef.Create();
        options.SetMergeFunctions(true);
        options.SetVerifyEach(true);

        plain.RunPasses("default<O3>", machine);
        merged.RunPasses("default<O3>", machine, options);

        Assert.DoesNotContain("call void @axpy(", plain.PrintToString());
        Assert.Contains("call void @axpy(", merged.PrintToString());
    }

    [LlvmFact]
    public void Interleaving_can_be_switched_off()
    {
        Assert.True(WideLoads(interleave: true) > WideLoads(interleave: false));

        static int WideLoads(bool interleave)
        {
            using var context = LLVMContextRef.Create();
            using var module = context.ParseIR(Samples.Axpy);
            using var machine = LLVMTargetMachineRef.CreateForHost();
            using var options = LLVMPassBuilderOptionsRef.Create();
            options.SetLoopInterleaving(interleave);
            module.RunPasses("default<O3>", machine, options);
            return module.GetNamedFunction("axpy").BasicBlocks.SelectMany(block => block.Instructions).Count(
                instruction => instruction.InstructionOpcode == LLVMOpcode.LLVMLoad && instruction.TypeOf.Kind == LLVMTypeKind.LLVMVectorTypeKind);
        }
    }

    [LlvmFact]
    public void An_unknown_pass_is_named()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");

        var thrown = Assert.Throws<ExternalException>(() => module.RunPasses("no-such-pass"));

        Assert.Contains("no-such-pass", thrown.Message);
    }

    [LlvmFact]
    public void An_object_file_is_emitted_to_memory_and_to_disk()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        Samples.Add(module);
        using var machine = LLVMTargetRef.GetTargetFromTriple("x86_64-unknown-linux-gnu").CreateTargetMachine(
            "x86_64-unknown-linux-gnu", "x86-64-v3", "", LLVMCodeGenOptLevel.LLVMCodeGenLevelDefault,
            LLVMRelocMode.LLVMRelocPIC, LLVMCodeModel.LLVMCodeModelDefault);

        using var buffer = machine.EmitToMemoryBuffer(module, LLVMCodeGenFileType.LLVMObjectFile);

        Assert.True(buffer.Contents.StartsWith("\u007fELF"u8));
        Assert.True(buffer.Contents.IndexOf("add\0"u8) > 0);
        var path = Path.GetTempFileName();
        try
        {
            machine.EmitToFile(module, path, LLVMCodeGenFileType.LLVMObjectFile);
            Assert.Equal(buffer.Contents.ToArray(), File.ReadAllBytes(path));
        }
        finally
        {
            File.Delete(path);
        }

        Assert.False(machine.TryEmitToFile(module, "/nowhere/add.o", LLVMCodeGenFileType.LLVMObjectFile, out var message));
        Assert.NotEqual("", message);
    }

    [LlvmFact]
    public void Wrong_inline_assembly_is_an_error_and_not_the_end_of_the_process()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.ParseIR("define void @f() {\n  call void asm sideeffect \"no such instruction\", \"\"()\n  ret void\n}");
        using var machine = LLVMTargetMachineRef.CreateForHost();
        module.Target = machine.Triple;

        Assert.False(machine.TryEmitToMemoryBuffer(module, LLVMCodeGenFileType.LLVMObjectFile, out var buffer, out var message));

        Assert.Equal(IntPtr.Zero, buffer.Handle);
        Assert.NotEqual("", message);
    }

    [LlvmFact]
    public void Assembly_for_nvptx64_when_the_target_exists()
    {
        if (Assembly("nvptx64-nvidia-cuda", "sm_90", Samples.Axpy) is not { } text)
            return;
        Assert.Contains(".target sm_90", text);
        Assert.Contains(".visible .func axpy", text.Replace(" \n", " "));
        Assert.Contains(".b32", text);
    }

    [LlvmFact]
    public void Assembly_for_aarch64_when_the_target_exists()
    {
        if (Assembly("aarch64-unknown-linux-gnu", "neoverse-v2", Samples.Axpy) is not { } text)
            return;
        Assert.Contains("axpy:", text);
        Assert.Matches(@"fm(ul|add)\s", text);
        Assert.Contains("\tret", text);
    }

    [LlvmFact]
    public void Assembly_for_the_other_accelerators_when_the_targets_exist()
    {
        Assert.Contains("s_endpgm", Assembly("amdgcn-amd-amdhsa", "gfx942", "define amdgpu_kernel void @k() {\n  ret void\n}") ?? "s_endpgm");
        Assert.Contains("OpFunction", Assembly("spirv64-unknown-unknown", "", "define spir_kernel void @k() {\n  ret void\n}") ?? "OpFunction");
        Assert.Contains("end_function", Assembly("wasm32-unknown-unknown", "", Samples.Axpy.Replace("i64", "i32")) ?? "end_function");
    }

    [LlvmFact]
    public void An_unknown_triple_is_an_error()
    {
        Assert.False(LLVMTargetRef.TryGetTargetFromTriple("quantum-unknown-none", out _, out var message));
        Assert.Contains("quantum", message);
    }

    [LlvmFact]
    public void The_native_target_is_listed_and_described()
    {
        Assert.Equal(0, LLVM.InitializeNativeTarget());
        Assert.Equal(0, LLVM.InitializeNativeAsmPrinter());
        Assert.Equal(0, LLVM.InitializeNativeAsmParser());

        var native = LLVMTargetRef.GetTargetFromTriple(LLVMTargetRef.DefaultTriple);

        Assert.True(native.HasJIT);
        Assert.True(native.HasTargetMachine);
        Assert.Contains(native.Name, LLVMTargetRef.Targets.Select(target => target.Name));
        Assert.NotEqual("", LLVMTargetRef.HostCPUName);
    }

    [LlvmFact]
    public void The_data_layout_tells_sizes_and_offsets()
    {
        using var context = LLVMContextRef.Create();
        using var layout = LLVMTargetDataRef.FromStringRepresentation("e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128");
        var type = context.GetStructType([context.Int8Type, context.Int64Type, context.Int16Type]);

        Assert.Equal(8u, layout.PointerSize);
        Assert.Equal(24ul, layout.ABISizeOfType(type));
        Assert.Equal(8ul, layout.OffsetOfElement(type, 1));
        Assert.Equal(2u, layout.ElementAtOffset(type, 17));
        Assert.Equal(8u, layout.ABIAlignmentOfType(type));
        Assert.Equal(LLVMByteOrdering.LLVMLittleEndian, layout.ByteOrder);
    }

    private static string? Assembly(string triple, string cpu, string ir)
    {
        if (!LLVMTargetRef.TryGetTargetFromTriple(triple, out var target, out _))
            return null;
        using var context = LLVMContextRef.Create();
        using var module = context.ParseIR(ir);
        using var machine = target.CreateTargetMachine(
            triple, cpu, "", LLVMCodeGenOptLevel.LLVMCodeGenLevelDefault, LLVMRelocMode.LLVMRelocPIC, LLVMCodeModel.LLVMCodeModelDefault);
        module.Target = triple;
        using (var layout = machine.CreateTargetDataLayout())
            module.SetDataLayout(layout);
        module.Verify();
        using var buffer = machine.EmitToMemoryBuffer(module, LLVMCodeGenFileType.LLVMAssemblyFile);
        return Encoding.UTF8.GetString(buffer.Contents);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LLVMSharp.Interop;

namespace Llvm.Interop.Tests;

public unsafe class JitTests
{
    [LlvmFact]
    public void LLJIT_runs_what_was_built()
    {
        using var jit = LLVMOrcLLJITRef.Create();
        Add(jit, module =>
        {
            Samples.Add(module);
            Samples.Sum(module);
        });

        var add = (delegate* unmanaged[Cdecl]<int, int, int>)jit.Lookup("add");
        var sum = (delegate* unmanaged[Cdecl]<long, long>)jit.Lookup("sum");

        Assert.Equal(42, add(40, 2));
        Assert.Equal(int.MinValue, add(int.MaxValue, 1));
        Assert.Equal(4950, sum(100));
        Assert.Equal(0, sum(0));
    }

    [LlvmFact]
    public void LLJIT_runs_optimised_code_for_the_host()
    {
        using var jit = LLVMOrcLLJITRef.Create(HostBuilder());
        using var threadSafe = LLVMOrcThreadSafeContextRef.Create(out var context);
        var module = context.ParseIR(Samples.Axpy);
        using (var machine = LLVMTargetMachineRef.CreateForHost())
        {
            module.Target = jit.TripleString;
            module.DataLayout = jit.DataLayoutStr;
            module.RunPasses("default<O3>", machine);
        }

        jit.AddLLVMIRModule(jit.MainJITDylib, threadSafe.CreateThreadSafeModule(module));
        var axpy = (delegate* unmanaged[Cdecl]<float*, float*, float, long, void>)jit.Lookup("axpy");
        float[] x = [.. Enumerable.Range(0, 37).Select(i => (float)i)];
        float[] y = [.. Enumerable.Repeat(1f, 37)];
        fixed (float* px = x)
        fixed (float* py = y)
            axpy(px, py, 2f, 37);

        Assert.Equal(Enumerable.Range(0, 37).Select(i => 2f * i + 1f), y);
    }

    [LlvmFact]
    public void An_unknown_symbol_is_named()
    {
        using var jit = LLVMOrcLLJITRef.Create();

        Assert.False(jit.TryLookup("nobody", out _, out var message));

        Assert.Contains("nobody", message);
        Assert.Throws<ExternalException>(() => jit.Lookup("nobody"));
    }

    [LlvmFact]
    public void A_symbol_is_not_defined_twice()
    {
        using var jit = LLVMOrcLLJITRef.Create();
        Add(jit, static module => Samples.Add(module));

        var thrown = Assert.Throws<ExternalException>(() => Add(jit, static module => Samples.Add(module)));

        Assert.Contains("add", thrown.Message);
    }

    [LlvmFact]
    public void Compiled_code_calls_back_into_managed_code()
    {
        using var jit = LLVMOrcLLJITRef.Create();
        jit.DefineAbsolute(jit.MainJITDylib, "twice", (ulong)(delegate* unmanaged[Cdecl]<int, int>)&Twice);
        using var threadSafe = LLVMOrcThreadSafeContextRef.Create(out var context);
        var module = context.ParseIR("declare i32 @twice(i32)\ndefine i32 @f(i32 %x) {\n  %r = call i32 @twice(i32 %x)\n  ret i32 %r\n}");
        jit.AddLLVMIRModule(jit.MainJITDylib, threadSafe.CreateThreadSafeModule(module));

        Assert.Equal(42, ((delegate* unmanaged[Cdecl]<int, int>)jit.Lookup("f"))(21));
        Assert.Throws<ExternalException>(() => jit.DefineAbsolute(jit.MainJITDylib, "twice", 1));
    }

    [LlvmFact]
    public void Compiled_code_calls_libm()
    {
        using var jit = LLVMOrcLLJITRef.Create();
        jit.AddProcessSymbols(jit.MainJITDylib);
        using var threadSafe = LLVMOrcThreadSafeContextRef.Create(out var context);
        var module = context.ParseIR("declare double @cbrt(double)\ndefine double @f(double %x) {\n  %r = call double @cbrt(double %x)\n  ret double %r\n}");
        jit.AddLLVMIRModule(jit.MainJITDylib, threadSafe.CreateThreadSafeModule(module));

        Assert.Equal(3.0, ((delegate* unmanaged[Cdecl]<double, double>)jit.Lookup("f"))(27.0), 12);
    }

    [LlvmFact]
    public void What_a_tracker_holds_can_be_removed()
    {
        using var jit = LLVMOrcLLJITRef.Create();
        using var threadSafe = LLVMOrcThreadSafeContextRef.Create(out var context);
        var module = context.CreateModuleWithName("m");
        Samples.Add(module);
        using var tracker = jit.MainJITDylib.CreateResourceTracker();
        jit.AddLLVMIRModule(tracker, threadSafe.CreateThreadSafeModule(module));
        Assert.NotEqual(0ul, jit.Lookup("add"));

        tracker.Remove();

        Assert.False(jit.TryLookup("add", out _, out _));
    }

    [LlvmFact]
    public void An_emitted_object_file_is_loaded_again()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        Samples.Sum(module);
        using var machine = LLVMTargetMachineRef.CreateForHost();
        module.Target = machine.Triple;
        var code = machine.EmitToMemoryBuffer(module, LLVMCodeGenFileType.LLVMObjectFile);

        using var jit = LLVMOrcLLJITRef.Create();
        jit.AddObjectFile(jit.MainJITDylib, code);

        Assert.Equal(45, ((delegate* unmanaged[Cdecl]<long, long>)jit.Lookup("sum"))(10));
    }

    [LlvmFact]
    public void MCJIT_still_works()
    {
        LLVM.InitializeNativeTarget();
        LLVM.InitializeNativeAsmPrinter();
        using var context = LLVMContextRef.Create();
        var module = context.CreateModuleWithName("m");
        Samples.Add(module);
        using var engine = module.CreateMCJITCompiler();

        Assert.Equal(5, ((delegate* unmanaged[Cdecl]<int, int, int>)engine.GetFunctionAddress("add"))(2, 3));
    }

    private static LLVMOrcLLJITBuilderRef HostBuilder()
    {
        var builder = LLVMOrcLLJITBuilderRef.Create();
        builder.SetJITTargetMachineBuilder(LLVMOrcJITTargetMachineBuilderRef.CreateFromTargetMachine(LLVMTargetMachineRef.CreateForHost()));
        return builder;
    }

    private static void Add(LLVMOrcLLJITRef jit, Action<LLVMModuleRef> build)
    {
        using var threadSafe = LLVMOrcThreadSafeContextRef.Create(out var context);
        var module = context.CreateModuleWithName("m");
        build(module);
        module.Verify();
        jit.AddLLVMIRModule(jit.MainJITDylib, threadSafe.CreateThreadSafeModule(module));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Twice(int value) => 2 * value;
}

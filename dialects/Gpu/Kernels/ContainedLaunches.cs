namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>
/// Checks that launches in the functions of a module refer to kernels of the module: before anything in the module is verified, so that what is wrong
/// with a launch or a kernel alone is left to its own verifier.
/// </summary>
internal static class ContainedLaunches
{
    internal static void Verify(ModuleOp module, Verifier verifier)
    {
        foreach (var launch in module.Descendants<LaunchFuncOp>())
            if (ReferenceEquals(launch.ParentOp?.ParentOp, module) && launch.HasAttribute("kernel") && !Verify(module, launch, verifier)) return;
    }

    private static bool Verify(ModuleOp module, LaunchFuncOp launch, Verifier verifier)
    {
        var container = verifier.Symbols.LookupIn(module, new SymbolRefAttr(launch.Kernel.Root));
        if (container is BinaryOp) return true;
        if (container is not GPUModuleOp) return Fail(launch, verifier, $"kernel {(container is null ? "container" : "module")} '{launch.Kernel.Root}' is undefined");
        var kernel = verifier.Symbols.LookupIn(module, launch.Kernel);
        if (kernel is null) return Fail(launch, verifier, $"kernel function '{launch.Kernel}' is undefined");
        if (kernel is not IFunction)
        {
            verifier.Error(launch, $"referenced kernel '{launch.Kernel}' is not a function").Note("see the kernel definition here", kernel.Location);
            return false;
        }
        if (kernel.GetAttribute(GPUFuncOp.KernelMark) is not UnitAttr) return Fail(launch, verifier, $"kernel function is missing the '{GPUFuncOp.KernelMark}' attribute");
        // One that is compiled apart has types that follow other rules.
        if (kernel is not GPUFuncOp || kernel.GetAttribute<TypeAttr>("function_type") is not { Value: FunctionType { Inputs: var inputs } }) return true;
        var operands = launch.KernelOperands;
        if (operands.Start + operands.Count > launch.OperandCount) return true;
        if (inputs.Count != operands.Count) return Fail(launch, verifier, $"got {operands.Count} kernel operands but expected {inputs.Count}");
        for (int i = 0; i < inputs.Count; i++)
            if (!inputs[i].Equals(operands[i].Type)) return Fail(launch, verifier, $"type of function argument {i} does not match");
        return true;
    }

    private static bool Fail(LaunchFuncOp launch, Verifier verifier, string message)
    {
        verifier.Error(launch, message);
        return false;
    }
}

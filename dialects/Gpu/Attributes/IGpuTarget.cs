namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>An attribute that says what device code is compiled for, such as <c>#nvvm.target</c>.</summary>
public interface IGpuTarget
{
    /// <summary>Checks that the device has all that a module uses.</summary>
    void Verify(GPUModuleOp module, Verifier verifier)
    {
    }

    /// <summary>True for a target; an attribute of a dialect that nobody has loaded may be one.</summary>
    static bool IsTarget(IrAttribute attribute) => attribute is IGpuTarget or OpaqueAttr;
}

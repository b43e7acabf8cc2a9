using OpenXla.Ir.Dialects.Gpu;

namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>NVIDIA's devices as what code is compiled for: <c>#nvvm.target&lt;chip = "sm_90"></c>.</summary>
[AttrDef("nvvm.target", Syntax = "(`<` struct($O, $triple, $chip, $features, $flags, $link, $verifyTarget)^ `>`)?")]
public sealed partial record NVVMTargetAttr(
    [Param("O")] int OptimizationLevel = 2,
    string Triple = "nvptx64-nvidia-cuda",
    string Chip = "sm_50",
    string Features = "",
    DictionaryAttr? Flags = null,
    ArrayAttr? Link = null,
    bool VerifyTarget = true) : IrAttribute, IGpuTarget
{
    public void Verify(GPUModuleOp module, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(verifier);
        if (!VerifyTarget) return;
        if (DeviceRequirement.GenerationOf(Chip) is null)
        {
            verifier.ErrorAt(module.Location, "Minimum NVVM target SM version is sm_20");
            return;
        }
        foreach (var op in module.Descendants<Operation>())
            if (op is IRequiresDevice { Requirement: var requirement } && !requirement.IsMetBy(Chip))
            {
                verifier.Error(op, $"is not supported on {Chip}");
                return;
            }
    }

    /// <summary>What is wrong with the parts; null for nothing.</summary>
    public string? Invalid()
    {
        if (OptimizationLevel is < 0 or > 3) return "The optimization level must be a number between 0 and 3.";
        if (Triple.Length == 0) return "The target triple cannot be empty.";
        if (Chip.Length == 0) return "The target chip cannot be empty.";
        return Link is null || ArrayAttrOf<StringAttr>.IsSatisfiedBy(Link) ? null : "All the elements in the `link` array must be strings.";
    }
}

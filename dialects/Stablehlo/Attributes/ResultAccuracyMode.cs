namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How the accuracy of a result is asked for.</summary>
[EnumDef("stablehlo.result_accuracy_mode", InAngles = true)]
public enum ResultAccuracyMode
{
    [Case("DEFAULT")]
    Default,
    [Case("HIGHEST")]
    Highest,
    [Case("TOLERANCE")]
    Tolerance,
}

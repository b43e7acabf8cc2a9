namespace OpenXla.Ir.Tool.Opt;

/// <summary>What the user wants: a run, or only to know something.</summary>
internal enum OptRequest
{
    Run,
    Help,
    Version,
    ShowDialects,
    ListPasses,
}

namespace OpenXla.Ir.Tool.Translate;

/// <summary><c>--mlir-to-mlir</c>: reads a program, text or bytecode, and prints it.</summary>
internal sealed class CopyTranslation : ITranslation
{
    public string Name => "mlir-to-mlir";

    public string Summary => "print the program as text";

    public IReadOnlyList<TranslationOption> Options => [];

    public bool Run(TranslationRequest request)
    {
        if (request.ReadModule() is not { } module) return false;
        request.Print(module);
        return true;
    }
}

namespace OpenXla.Ir.Tool.Translate;

/// <summary>What <c>openxla translate --NAME</c> does: from another form to IR, from IR to another form, or to what the program computes.</summary>
internal interface ITranslation
{
    /// <summary>The flag, without its dashes.</summary>
    string Name { get; }

    /// <summary>One line of help.</summary>
    string Summary { get; }

    /// <summary>The options that this translation takes beside those of all.</summary>
    IReadOnlyList<TranslationOption> Options { get; }

    /// <returns>False after an error, which has been reported as a diagnostic of the request's context.</returns>
    bool Run(TranslationRequest request);
}

namespace OpenXla.Ir.Tool.Translate;

/// <summary>The translations. A new one needs a line here.</summary>
internal static class TranslationTable
{
    public static ITranslation[] All => [new CopyTranslation(), new DeserializeTranslation(), new InterpretTranslation(), new SerializeTranslation()];

    /// <summary>The translation of that name; null where there is none.</summary>
    public static ITranslation? Find(string name) => Array.Find(All, t => t.Name == name);
}

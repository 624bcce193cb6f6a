namespace DeepLearning;

/// <summary>How far a download is.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Bytes">How many bytes are here, those of an earlier try included.</param>
/// <param name="Total">How many there will be.</param>
/// <param name="Rate">Bytes a second since this try began.</param>
public readonly record struct DownloadProgress(string File, long Bytes, long Total, double Rate);

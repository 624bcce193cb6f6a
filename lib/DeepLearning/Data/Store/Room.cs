namespace DeepLearning;

/// <summary>Room on the disk, asked for before it is needed.</summary>
internal static class Room
{
    private const string OrElse = "or set COURSE_DATA to a folder that has the data.";

    /// <summary>Requires room for that many bytes; asks nothing of a disk that does not tell.</summary>
    /// <exception cref="DataException">There is less.</exception>
    public static void Require(string folder, long bytes)
    {
        if (Free(folder) is { } free && free < bytes)
        {
            throw new DataException($"{folder} has room for {free:N0} bytes, and {bytes:N0} are needed. Make room, {OrElse}");
        }
    }

    /// <summary>The error for a file that could not be written.</summary>
    public static DataException NotWritten(string path, Exception error) =>
        new($"{path} could not be written: {error.Message} Make room, make the folder writable, {OrElse}", error);

    private static long? Free(string folder)
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
